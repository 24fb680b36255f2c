using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>The status of a session.</summary>
internal enum SessionStatus
{
    /// <summary>None, or one that nobody knows.</summary>
    None,
    Planning,
    Active,
    Paused,
    Completed,
}

/// <summary>The words of a session's status; the source is PG116 of the specification.</summary>
internal static class SessionStatuses
{
    private static readonly Dictionary<string, SessionStatus> _known = new(StringComparer.Ordinal)
    {
        ["planning"] = SessionStatus.Planning,
        ["active"] = SessionStatus.Active,
        ["paused"] = SessionStatus.Paused,
        ["completed"] = SessionStatus.Completed,
    };

    private static readonly Dictionary<string, string> _synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["planning"] = "planning",
        ["active"] = "active",
        ["paused"] = "paused",
        ["completed"] = "completed",
        ["planned"] = "planning",
        ["ready"] = "planning",
        ["in_progress"] = "active",
        ["in-progress"] = "active",
        ["done"] = "completed",
        ["archived"] = "completed",
    };

    public static SessionStatus Read(JsonValue value) => value.IsString ? _known.GetValueOrDefault(value.Text) : SessionStatus.None;

    public static string Word(SessionStatus status) => _known.First(word => word.Value == status).Key;

    /// <summary>The word that somebody most likely meant; <see langword="null"/> where none is near.</summary>
    public static string? Suggest(string found) => _synonyms.GetValueOrDefault(found.Trim());
}
