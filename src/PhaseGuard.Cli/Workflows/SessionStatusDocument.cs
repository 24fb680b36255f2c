using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Workflows;

/// <summary>What <c>workflow status --format json</c> prints.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Session">The folder's name.</param>
/// <param name="Status">The status as it is written; <see langword="null"/> where there is none.</param>
/// <param name="Model">The execution model; <see langword="null"/> where the plan tells none.</param>
/// <param name="Finished">How many tasks are finished, containers aside.</param>
/// <param name="Tasks">The tasks in the order of the list, then of paths.</param>
internal sealed record SessionStatusDocument(int Version, string Session, string? Status, string? Model, int Finished, IEnumerable<SessionStatusDocument.TaskRow> Tasks)
{
    /// <param name="Id">The task id.</param>
    /// <param name="Status">The status as read.</param>
    /// <param name="Title">The title.</param>
    /// <param name="WaitsFor">The ids of its dependencies, finished or not.</param>
    /// <param name="Path">The repository path of its file.</param>
    internal sealed record TaskRow(string Id, string Status, string? Title, IEnumerable<string> WaitsFor, string Path);

    public static SessionStatusDocument Of(Session session) => new(
        1, session.Name, session.File?.StatusText, session.Model.Shown, SessionProgress.Of(session).Finished,
        TaskOrder.Of(session).Select(task => new TaskRow(task.Id, task.StatusWord, task.File.Title, task.File.Dependencies.Select(dependency => dependency.Id), task.File.Path)));
}
