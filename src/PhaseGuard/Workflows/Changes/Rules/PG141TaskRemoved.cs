using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG141TaskRemoved() : SessionChangeRule(
    "PG141", "task-removed", Level.Warning, "A task that was open is gone.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        if (!change.After.Exists)
        {
            return;
        }

        foreach (SessionTask task in change.Before.OpenTasks.Where(task => change.After.WithId(task.Id) is null && change.After.InFile(task.File.Stem) is null))
        {
            findings.Add(
                this, task.File, Location.Start, $"{Quote.Of(task.Id)[1..^1]} was {task.StatusWord}, and is gone", "Set it to skipped with a reason instead.");
        }
    }
}
