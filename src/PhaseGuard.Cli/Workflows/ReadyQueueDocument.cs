using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Workflows;

/// <summary>What <c>workflow next --format json</c> prints.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Session">The folder's name.</param>
/// <param name="Model">The execution model; <see langword="null"/> where the plan tells none.</param>
/// <param name="Active">The tasks at work.</param>
/// <param name="Ready">The tasks that may be begun now, together.</param>
/// <param name="Waiting">The tasks that cannot be begun, as far as they were read.</param>
internal sealed record ReadyQueueDocument(
    int Version, string Session, string? Model, IEnumerable<ReadyQueueDocument.Queued> Active, IEnumerable<ReadyQueueDocument.Queued> Ready,
    IEnumerable<ReadyQueueDocument.WaitingRow> Waiting)
{
    /// <param name="Id">The task id.</param>
    /// <param name="Title">The title.</param>
    /// <param name="Agent">The agent, without the @; <see langword="null"/> where nobody knows.</param>
    /// <param name="Path">The repository path of its file.</param>
    internal sealed record Queued(string Id, string? Title, string? Agent, string Path);

    /// <param name="Id">The task id.</param>
    /// <param name="Status">The status as read.</param>
    /// <param name="WaitsFor">The ids of the dependencies that are not finished.</param>
    /// <param name="Reason">Why it does not go on, as the file says.</param>
    internal sealed record WaitingRow(string Id, string Status, IEnumerable<string> WaitsFor, string? Reason);

    public static ReadyQueueDocument Of(string session, ReadyQueue queue) => new(
        1, session, queue.Model.Shown, queue.Active.Select(RowOf), queue.Ready.Select(RowOf),
        queue.Waiting.Select(waiting => new WaitingRow(waiting.Task.Id, waiting.Task.StatusWord, waiting.WaitsFor, waiting.Task.File.Reason)));

    private static Queued RowOf(SessionTask task) => new(task.Id, task.File.Title, task.File.Assignee, task.File.Path);
}
