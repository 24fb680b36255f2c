using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Workflows;

/// <summary>How far a session is, in a sentence.</summary>
internal static class SessionHead
{
    /// <param name="session">The session, with all its tasks.</param>
    /// <param name="model">The execution model, where it is to be told.</param>
    public static string Of(Session session, string? model = null)
    {
        string status = session.File is null ? "has no session file" : session.File.StatusText is { } text ? $"is {Quote.Of(text)[1..^1]}" : "has no status";
        return $"{Quote.Of(session.Name)[1..^1]} {status}: {SessionProgress.Of(session)}{(model is null ? "" : $", {model}")}.";
    }
}
