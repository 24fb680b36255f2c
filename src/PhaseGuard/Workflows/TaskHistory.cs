using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>The history of a task's status.</summary>
internal static class TaskHistory
{
    /// <summary>The last entry; absent where there is none.</summary>
    public static JsonValue Last(TaskFile task)
    {
        JsonValue last = default;
        foreach (JsonValue entry in task.History.Children)
        {
            last = entry;
        }

        return last;
    }

    /// <summary>The status that an entry leads to: its <c>to</c>, else its <c>status</c>.</summary>
    public static JsonValue To(JsonValue entry) => entry["to"u8] is { Exists: true } to ? to : entry["status"u8];

    /// <summary>How often the task was tried: it began, and not only went on after a block.</summary>
    public static int Attempts(TaskFile task)
    {
        int attempts = 0;
        foreach (JsonValue entry in task.History.Children)
        {
            attempts += WorkflowStatuses.Read(To(entry)) == WorkflowStatus.Active && !entry["from"u8].Is("blocked"u8) ? 1 : 0;
        }

        return attempts;
    }
}
