using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Queue;

/// <summary>The order of tasks: that of the list's entries, then of paths.</summary>
internal static class TaskOrder
{
    /// <summary>The tasks, each id once.</summary>
    public static IEnumerable<SessionTask> Of(Session session)
        => session.Tasks.OrderBy(task => task.Entry?.LineStart ?? int.MaxValue);
}
