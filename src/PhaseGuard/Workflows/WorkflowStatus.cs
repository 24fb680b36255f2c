using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>The status of a task.</summary>
internal enum WorkflowStatus
{
    /// <summary>A word that is none, or a file that cannot be read: nobody knows.</summary>
    Unknown,
    Pending,
    Active,
    Completed,
    Blocked,
    Failed,
    Skipped,
    Container,
}

/// <summary>The words of a task's status; the source is section 2 of the specification of workflow sessions.</summary>
internal static class WorkflowStatuses
{
    /// <summary>The words, as messages name them.</summary>
    public const string Words = "pending, active, completed, blocked, failed, skipped or container";

    private static readonly Dictionary<string, WorkflowStatus> _known = new(StringComparer.Ordinal)
    {
        ["pending"] = WorkflowStatus.Pending,
        ["active"] = WorkflowStatus.Active,
        ["in_progress"] = WorkflowStatus.Active,
        ["completed"] = WorkflowStatus.Completed,
        ["blocked"] = WorkflowStatus.Blocked,
        ["failed"] = WorkflowStatus.Failed,
        ["skipped"] = WorkflowStatus.Skipped,
        ["cancelled"] = WorkflowStatus.Skipped,
        ["container"] = WorkflowStatus.Container,
    };

    private static readonly Dictionary<string, string> _synonyms = new(_known.Keys.ToDictionary(word => word, word => word), StringComparer.OrdinalIgnoreCase)
    {
        ["done"] = "completed",
        ["complete"] = "completed",
        ["finished"] = "completed",
        ["todo"] = "pending",
        ["planned"] = "pending",
        ["ready"] = "pending",
        ["started"] = "in_progress",
        ["in-progress"] = "in_progress",
        ["error"] = "failed",
        ["canceled"] = "cancelled",
    };

    /// <summary>Reads a status.</summary>
    /// <returns><see langword="null"/> where there is none.</returns>
    public static WorkflowStatus? Read(JsonValue value)
        => !value.Exists ? null : value.IsString ? _known.GetValueOrDefault(value.Text) : WorkflowStatus.Unknown;

    public static string Word(WorkflowStatus status) => _known.First(word => word.Value == status).Key;

    /// <summary>The word that somebody most likely meant; <see langword="null"/> where none is near.</summary>
    public static string? Suggest(string found) => _synonyms.GetValueOrDefault(found.Trim());
}
