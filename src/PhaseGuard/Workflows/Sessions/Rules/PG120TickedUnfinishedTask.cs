namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG120TickedUnfinishedTask() : SessionRule(
    "PG120", "ticked-unfinished-task", Level.Error, "The list ticks a task off that its file calls unfinished.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks.Where(task => task.IsTickedTooEarly))
        {
            findings.Add(
                this,
                document.Session.ListFile!,
                document.InList(task.Entry!.BoxOffset),
                $"{Quote.Of(task.Id)[1..^1]} is ticked off, and its file says {task.StatusWord}",
                $"Finish it with \"dotnet phaseguard workflow complete {Quote.Of(task.Id)[1..^1]}\", or take the tick away.");
        }
    }
}
