using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG147DependencyDropped() : SessionChangeRule(
    "PG147", "dependency-dropped", Level.Warning, "A task that is begun does not wait any more for one that is not finished.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach (TaskChange task in change.Tasks.Where(task => task.After.IsBegun))
        {
            HashSet<string> left = [.. task.After.File.Dependencies.Select(other => other.Id)];
            HashSet<SessionTask> awaited = [.. task.After.WaitsFor.Select(other => other.Task)];
            foreach (TaskDependency dropped in task.Before.File.Dependencies.Where(other => !left.Contains(other.Id)))
            {
                if (change.After.Find(dropped.Id) is { IsOpen: true } open && !awaited.Contains(open))
                {
                    findings.Add(
                        this,
                        task.After.File,
                        task.After.File.Content.DependenciesLocation,
                        $"{Quote.Of(task.After.Id)[1..^1]} does not wait for {Quote.Of(open.Id)[1..^1]} any more, which is not finished",
                        "Finish it first, or say why in the plan.");
                }
            }
        }
    }
}
