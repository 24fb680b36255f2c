namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG132StaleBlock() : SessionRule(
    "PG132", "stale-block", Level.Warning, "A task is blocked though all that it waits for is finished.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks.Where(task => task.Status == WorkflowStatus.Blocked && task.File.Dependencies.Count > 0))
        {
            if (task.File.Dependencies.All(dependency => document.Session.Find(dependency.Id)?.IsFinished == true))
            {
                findings.Add(
                    this, task.File, task.File.StatusLocation, "The task is blocked, and all that it waits for is finished", "Set it to pending.");
            }
        }
    }
}
