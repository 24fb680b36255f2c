using System.Globalization;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>How many of a session's tasks are finished; containers, which are finished with their children, are not counted.</summary>
internal readonly record struct SessionProgress(int Finished, int All)
{
    public static SessionProgress Of(Session session)
    {
        SessionTask[] tasks = [.. session.Tasks.Where(task => !task.IsContainer)];
        return new SessionProgress(tasks.Count(task => task.IsFinished), tasks.Length);
    }

    /// <summary>As in <c>2 of 4 tasks finished</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Finished} of {All} {(All == 1 ? "task" : "tasks")} finished");
}
