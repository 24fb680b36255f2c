namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG127DuplicateSessionTask() : SessionRule(
    "PG127", "duplicate-session-task", Level.Warning, "Two task files of a session have the same id.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        var earlier = new Dictionary<string, SessionTask>(StringComparer.Ordinal);
        foreach (SessionTask task in document.Session.TaskFiles.Where(task => task.File.IsReadable && !earlier.TryAdd(task.Id, task)))
        {
            string path = earlier[task.Id].File.Path[document.Session.Folder.Length..];
            findings.Add(
                this,
                task.File,
                task.File.IdLocation,
                $"{Quote.Of(task.Id)[1..^1]} is the id of {Quote.Of(path)[1..^1]}, too",
                "Give each task its own id.");
        }
    }
}
