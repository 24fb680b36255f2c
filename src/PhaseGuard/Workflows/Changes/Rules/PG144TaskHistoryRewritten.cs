using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG144TaskHistoryRewritten() : SessionChangeRule(
    "PG144", "task-history-rewritten", Level.Error, "The history of a task is not the one that it was.")
{
    protected override bool JudgesMerges => true;

    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach (TaskChange task in change.Tasks.Where(task => task.After.File.IsReadable))
        {
            (TaskOutline before, TaskOutline after) = (task.Before.File, task.After.File);
            int kept = task.KeptHistory;
            if (kept < before.Content.History.Count)
            {
                bool isRevert = change.TakenBack.Contains(after.Path);
                findings.Add(
                    this,
                    after,
                    kept < after.Content.History.Count ? after.Content.History[kept].Location : after.Content.HistoryLocation,
                    $"The history of {Quote.Of(after.Id)[1..^1]} is another one{(isRevert ? " (this commit is a revert)" : "")}",
                    "Keep what is recorded, and add to it.",
                    isRevert ? Level.Warning : null);
            }
        }
    }

    internal override Level MildestLevel => Level.Warning;
}
