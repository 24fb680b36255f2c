using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG130UnmetTaskDependency() : SessionRule(
    "PG130", "unmet-task-dependency", Level.Warning, "A task is begun or completed while others that it waits for are open.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks.Where(task => task.IsBegun))
        {
            (TaskDependency Entry, SessionTask Task)[] open = [.. task.WaitsFor.Where(other => other.Task.IsOpen)];
            if (open.Length > 0)
            {
                findings.Add(
                    this,
                    task.File,
                    open[0].Entry.Location,
                    $"cannot execute until dependencies complete: {Quote.Some([.. open.Select(other => other.Entry.Id)])}",
                    open.Length == 1 ? "Finish it first; or take the dependency out." : "Finish them first; or take the dependencies out.",
                    restsOn: open.Select(other => other.Task.Id));
            }
        }
    }
}
