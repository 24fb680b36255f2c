using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows;

/// <summary>Where the summary of a task belongs.</summary>
internal static class SummaryPath
{
    /// <summary>The repository path: <c>.summaries/ID-summary.md</c> below the session folder.</summary>
    public static string Of(Session session, string taskId) => $"{session.Folder}{SessionPath.Summaries}/{taskId}-summary.md";
}
