namespace PhaseGuard.Workflows.Outlines;

/// <summary>An entry of a task's history.</summary>
/// <param name="Content">What it says, spelt in one way alone.</param>
/// <param name="IsFromCompleted">Whether it records that the task was completed before.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record HistoryEntry(string Content, bool IsFromCompleted, Location Location);
