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
}
