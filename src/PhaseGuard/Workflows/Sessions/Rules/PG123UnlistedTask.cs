namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG123UnlistedTask() : SessionRule(
    "PG123", "unlisted-task", Level.Warning, "The list does not name a task of its session.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        if (document.Session.List is not { Entries.Count: > 0 } list)
        {
            return;
        }

        foreach (SessionTask task in document.Session.Tasks.Where(task => !list.Names(task.Id)))
        {
            string id = Quote.Of(task.Id)[1..^1];
            findings.Add(this, task.File, task.File.IdLocation, $"{SessionPath.List} does not name {id}", $"Add \"- [ ] **{id}**: ...\".");
        }
    }
}
