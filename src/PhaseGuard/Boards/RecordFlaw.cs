using PhaseGuard.Json;

namespace PhaseGuard.Boards;

/// <summary>What keeps a file from being shown as a record.</summary>
internal static class RecordFlaw
{
    /// <returns>A sentence; <see langword="null"/> where the file is one JSON object.</returns>
    public static string? Of(JsonRecord record)
        => record.Unreadable is { } unreadable ? $"The file cannot be read: it is {unreadable.What}."
            : record.Tree.Error is not null ? "The file is no valid JSON."
            : record.Root.IsObject ? null
            : $"The file holds {JsonTypes.Describe(record.Root)}, where a {record.RecordNoun} is an object.";
}
