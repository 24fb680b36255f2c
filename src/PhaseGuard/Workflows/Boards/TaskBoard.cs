using PhaseGuard.Boards;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Boards;

/// <summary>Shows tasks of workflow sessions on a board.</summary>
internal static class TaskBoard
{
    private const int MostEntries = 500;

    private static readonly TimeSpan _patience = TimeSpan.FromDays(1);

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
            Tables = [.. new[] { History(task), Facts(task) }.Where(table => table.Rows.Count > 0)],
        };
    }

    private static string? Old(TaskFile task, DateTimeOffset now)
        => TimeField.Read(TaskHistory.Last(task)["changed_at"u8]).Instant?.ToTime() is { } since && now - since > _patience
            ? $"The task is active since {BoardText.Of(since)}: nothing for {BoardText.Of(now - since)}." : null;

    private static BoardTable History(TaskFile task)
    {
        var rows = new List<string[]>();
        foreach (JsonValue entry in task.History.Children)
        {
            if (entry.IsObject && rows.Count < MostEntries)
            {
                rows.Add([BoardText.Of(TimeField.Read(entry["changed_at"u8])), BoardText.Of(TaskHistory.To(entry)), BoardText.Of(entry["from"u8]), BoardText.Of(entry["reason"u8])]);
            }
        }

        return new BoardTable("Status", ["When", "Status", "Before", "Why"], rows) { IsTimeLine = true };
    }

    private static BoardTable Facts(TaskFile task)
    {
        (string Name, JsonValue Value)[] facts =
        [
            ("Description", task.Root["description"u8]), ("Requirements", task.Context["requirements"u8]), .. task.AcceptanceArrays.Select(acceptance => ("Acceptance", acceptance)),
            ("Result", task.Root["result"u8]),
        ];
        return new BoardTable("Task", ["What", "Recorded"], [.. facts.Where(fact => fact.Value.Exists).Select(fact => (string[])[fact.Name, BoardText.Of(fact.Value)])]);
    }
}
