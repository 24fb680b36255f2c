using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Queue;

/// <summary>A task that is not finished and cannot be begun.</summary>
/// <param name="Task">The task.</param>
/// <param name="WaitsFor">The ids of the dependencies that are not finished, or that the session does not have.</param>
internal sealed record WaitingTask(SessionTask Task, IReadOnlyList<string> WaitsFor)
{
    /// <summary>What keeps it, such as <c>IMPL-3 is blocked (no test account)</c>.</summary>
    public override string ToString()
        => WaitsFor.Count > 0 ? $"{Task.Id} waits for {string.Join(", ", WaitsFor)}"
            : !Task.File.IsReadable ? $"{Task.Id} cannot be read"
            : Task.Status == WorkflowStatus.Unknown ? $"{Task.Id} has a status that nobody knows"
            : $"{Task.Id} is {Task.StatusWord}{(Task.File.Reason is { } reason ? $" ({reason})" : "")}";

    /// <summary>The ids of the dependencies of a task that are not finished, or that the session does not have.</summary>
    public static IReadOnlyList<string> OpenDependenciesOf(Session session, SessionTask task)
        => [.. task.File.Dependencies.Where(dependency => session.Find(dependency.Id)?.IsFinished != true).Select(dependency => dependency.Id)];
}
