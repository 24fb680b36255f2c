namespace PhaseGuard;

/// <summary>A step file before and after a commit, in outline: what a message is judged by. The rules on a change read both files themselves.</summary>
/// <param name="Before">The file in the parent; <see langword="null"/> where it was not there.</param>
/// <param name="After">The file in the commit.</param>
public sealed record StepMove(StepOutline? Before, StepOutline After)
{
    /// <summary>Whether other phases are pending than before; to write in the guard's words that some are is no change.</summary>
    internal bool ChangesPending
        => After.Pending.Count + (Before?.Pending.Count ?? 0) > 0
            && After.Pending.ToHashSet(StringComparer.Ordinal) is var pending
            && !pending.SetEquals(Before?.Pending ?? [])
            && !pending.SetEquals(Before?.PendingRepaired ?? []);
}
