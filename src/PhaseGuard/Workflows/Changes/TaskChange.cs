using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes;

/// <summary>A task before and after a commit.</summary>
/// <param name="Before">The task in the parent.</param>
/// <param name="After">The task in the commit.</param>
internal sealed record TaskChange(SessionTask Before, SessionTask After)
{
    /// <summary>How many entries of the history still stand where they stood.</summary>
    public int KeptHistory => Before.File.Content.History.Zip(After.File.Content.History).TakeWhile(pair => pair.First.Content == pair.Second.Content).Count();

    /// <summary>Whether the history keeps all that it had, and grew by an entry that says that the task was completed.</summary>
    public bool IsReopenedOnRecord
        => KeptHistory == Before.File.Content.History.Count && After.File.Content.History.Skip(Before.File.Content.History.Count).Any(entry => entry.IsFromCompleted);
}
