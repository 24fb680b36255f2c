namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG112UnexplainedStatus() : SessionRule(
    "PG112", "unexplained-status", Level.Warning, "A task is skipped, failed or blocked, and nobody says why.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks)
        {
            bool isAsked = task.File.FileStatus is WorkflowStatus.Skipped or WorkflowStatus.Failed
                || (task.File.FileStatus == WorkflowStatus.Blocked && task.File.Dependencies.Count == 0);
            if (isAsked && !task.File.SaysWhy && !task.HasSummary)
            {
                findings.Add(this, task.File, task.File.StatusLocation, $"The task is {task.StatusWord}, and nobody says why", "Write a \"reason\".");
            }
        }
    }
}
