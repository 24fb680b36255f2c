using PhaseGuard.Boards;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Boards;

/// <summary>Shows a workflow session on a board: what its list, its plan and its summaries say of each task.</summary>
/// <param name="session">The session.</param>
internal sealed class SessionBoard(Session session)
{
    private readonly ReadyQueue _queue = new(session);

    /// <summary>The session in a sentence.</summary>
    public BoardGroup Group => new(
        session.Name,
        $"{(session.File is null ? "No session file" : session.File.StatusText is { } status ? $"Session {status}" : "Session without a status")}: {SessionProgress.Of(session)}"
            + $"{(session.Model.Shown is { } model ? $", {model}" : "")}{(_queue.Ready.Count > 0 ? $"; next: {string.Join(", ", _queue.Ready.Select(task => task.Id))}" : "")}.");

    /// <summary>The row of a task.</summary>
    /// <param name="row">What its own file tells.</param>
    /// <param name="words">Writes a command as somebody types it.</param>
    public BoardRow Complete(BoardRow row, Func<WorkflowAction, string> words)
    {
        if (session.TaskFiles.FirstOrDefault(task => task.File.Path == row.Path) is not { } task)
        {
            return row;
        }

        IReadOnlyList<string> open = WaitingTask.OpenDependenciesOf(session, task);
        return row with
        {
            Standing = StandingOf(task),
            State = task.StatusWord,
            Stuck = task.Status is WorkflowStatus.Failed or WorkflowStatus.Blocked ? Why(task) : task.Status == WorkflowStatus.Active ? row.Stuck : null,
            Unmet = open,
            Next = NextOf(task) is { } next ? words(next) : null,
            Tables = [SessionTable(task), .. row.Tables],
        };
    }

    private static BoardStanding StandingOf(SessionTask task) => task.Status switch
    {
        _ when task.IsFinished => BoardStanding.Finished,
        WorkflowStatus.Pending or WorkflowStatus.Container => BoardStanding.Open,
        WorkflowStatus.Active => BoardStanding.InProgress,
        WorkflowStatus.Blocked => BoardStanding.Blocked,
        WorkflowStatus.Failed => BoardStanding.Failed,
        _ => BoardStanding.Unknown,
    };

    private static string Why(SessionTask task)
    {
        string state = task.Status == WorkflowStatus.Failed ? "Failed" : "Blocked";
        return task.File.Reason is { } reason ? $"{state}: {reason}" : $"{state}; the file does not say why.";
    }

    private WorkflowAction? NextOf(SessionTask task)
        => task.IsFinished ? null
            : task.Status == WorkflowStatus.Active ? new WorkflowAction(WorkflowVerb.Complete, task.Id)
            : task.Status == WorkflowStatus.Failed ? new WorkflowAction(WorkflowVerb.Retry, task.Id)
            : _queue.Ready.Contains(task) ? new WorkflowAction(WorkflowVerb.Start, task.Id)
            : null;

    private BoardTable SessionTable(SessionTask task)
    {
        string summaries = string.Join(", ", session.SummariesOf(task.Id).Select(summary => summary.Path));
        string listed = session.List is null ? "there is no list" : task.Entry is not { } entry ? "not listed" : WordOf(entry.Box);
        return RecordTables.OfFacts("Session", ("Check list", listed), ("Summary", summaries.Length > 0 ? summaries : "none"), ("Batch", task.File.ExecutionGroup ?? ""));
    }

    private static string WordOf(ListBox box) => box switch
    {
        ListBox.Ticked => "ticked off",
        ListBox.Active => "marked as active",
        ListBox.Blocked => "marked as blocked",
        ListBox.Skipped => "marked as skipped",
        ListBox.Container => "a container",
        _ => "not ticked off",
    };
}
