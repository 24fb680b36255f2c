namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG134MissingSummary() : SessionRule(
    "PG134", "missing-summary", Level.Warning, "A task is completed without a summary.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        SessionTask[] completed = [.. document.Session.Tasks.Where(task => task.Status == WorkflowStatus.Completed)];
        SessionTask[] unproven = [.. completed.Where(task => !task.HasSummary && !document.SaidUnproven.Contains(task.File.Path))];
        bool hasNone = !completed.Any(task => task.HasSummary);
        foreach (SessionTask task in hasNone ? unproven.Take(1) : unproven)
        {
            string id = Quote.Of(task.Id)[1..^1];
            findings.Add(
                this,
                task.File,
                task.File.StatusLocation,
                hasNone && completed.Length > 1 ? "No completed task has a summary" : $"{id} is completed without a summary",
                $"Write {SessionPath.Summaries}/{id}-summary.md.",
                restsOn: hasNone ? unproven.Select(other => other.Id) : null);
        }
    }
}
