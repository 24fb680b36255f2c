using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG143TaskIdReused() : SessionChangeRule(
    "PG143", "task-id-reused", Level.Warning, "An id that was one task's is another one's now.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach (TaskChange task in change.Tasks)
        {
            bool wasBegun = task.Before.IsBegun || task.Before.Status == WorkflowStatus.Failed;
            (TaskOutline before, TaskOutline after) = (task.Before.File, task.After.File);
            if (wasBegun && before.Title is { } old && after.Title is { } title && old != title
                && before.Content.Goals.Count > 0 && after.Content.Goals.Count > 0 && !after.Content.Goals.Intersect(before.Content.Goals).Any())
            {
                findings.Add(
                    this,
                    after,
                    after.Content.TitleLocation,
                    $"{Quote.Of(after.Id)[1..^1]} was {Quote.Of(old)}, and is {Quote.Of(title)} now",
                    "Give the new task a new id.");
            }
        }
    }
}
