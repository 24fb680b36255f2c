using PhaseGuard.Boards;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Boards;

/// <summary>Shows tasks of workflow sessions on a board.</summary>
internal static class TaskBoard
{
    /// <summary>The row of a task, as far as its own file tells; its session completes it.</summary>
    public static BoardRow RowOf(TaskDocument document, DateTimeOffset now)
    {
        TaskFile task = document.Task;
        return new BoardRow(task.Path, task.RecordNoun, SessionPath.NameOf(SessionPath.FolderOf(task.Path)), document.Outline.Id)
        {
            Title = document.Outline.Title,
            Stuck = task.FileStatus == WorkflowStatus.Active ? Old(task, now) : null,
            Flaw = RecordFlaw.Of(task),
            Agent = task.Assignee,
            Attempts = TaskHistory.Attempts(task) is > 0 and var attempts ? attempts : null,
            Needs = [.. document.Outline.Dependencies.Select(dependency => dependency.Id)],
            Tables = RecordTables.Told(History(task), Facts(task)),
        };
    }

    private static string? Old(TaskFile task, DateTimeOffset now)
        => Silence.Since(TimeField.Read(TaskHistory.Last(task)["changed_at"u8]).Instant?.ToTime(), now, since => $"The task is active since {since}");

    private static BoardTable History(TaskFile task) => new(
        "Status",
        ["When", "Status", "Before", "Why"],
        [
            .. RecordTables.Entries(task.History).Select(entry => (string[])
            [
                BoardText.Of(TimeField.Read(entry["changed_at"u8])), BoardText.Of(TaskHistory.To(entry)), BoardText.Of(entry["from"u8]), BoardText.Of(entry["reason"u8]),
            ]),
        ])
    {
        IsTimeLine = true,
    };

    private static BoardTable Facts(TaskFile task) => RecordTables.OfFacts(
        "Task",
        [
            ("Description", task.Root["description"u8]), ("Requirements", task.Context["requirements"u8]), .. task.AcceptanceArrays.Select(acceptance => ("Acceptance", acceptance)),
            ("Result", task.Root["result"u8]),
        ]);
}
