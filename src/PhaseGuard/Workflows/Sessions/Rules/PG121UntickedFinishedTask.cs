namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG121UntickedFinishedTask() : SessionRule(
    "PG121", "unticked-finished-task", Level.Warning, "The list does not tick a task off that is completed.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks)
        {
            if (task is { IsUnticked: true, Entry: { } entry })
            {
                findings.Add(
                    this,
                    document.Session.ListFile!,
                    document.InList(entry.BoxOffset),
                    $"{Quote.Of(task.Id)[1..^1]} is completed, and the list does not tick it off",
                    "Write [x].",
                    fix: document.Session.ListFile!.FixBox(entry, "x"));
            }
        }
    }
}
