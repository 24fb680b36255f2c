namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG133ChildlessContainer() : SessionRule(
    "PG133", "childless-container", Level.Warning, "A container has no tasks.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks.Where(task => task.IsContainer && !document.Session.ChildrenOf(task.Id).Any()))
        {
            string id = Quote.Of(task.Id)[1..^1];
            findings.Add(
                this, task.File, task.File.StatusLocation, $"{id} is a container, and no task {id}.N is there", "Write its tasks, or make it one.");
        }
    }
}
