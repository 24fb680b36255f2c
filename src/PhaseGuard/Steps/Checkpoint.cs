namespace PhaseGuard.Steps;

/// <summary>A place of a phase set after which everything may be pending.</summary>
/// <param name="Name">GREEN, REVIEW, REFACTOR or FINAL.</param>
/// <param name="LastFinished">The 0-based position of the last phase that must be finished.</param>
internal sealed record Checkpoint(string Name, int LastFinished)
{
    public const string Green = "GREEN";
    public const string Review = "REVIEW";
    public const string Refactor = "REFACTOR";
    public const string Final = "FINAL";

    /// <summary>The names of all checkpoints, earliest first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Green, Review, Refactor, Final];

    /// <summary>The checkpoint after which exactly the pending phases come.</summary>
    /// <returns>The checkpoint; <see langword="null"/> where no phase is pending, or the pending ones fit none.</returns>
    public static Checkpoint? Of(StepFile step)
    {
        if (step.Set is null || !step.Phases.Exists(phase => phase.IsPending))
        {
            return null;
        }

        bool[] isPending = PendingOf(step, step.Set);
        return step.Set.Checkpoints.FirstOrDefault(checkpoint => !checkpoint.Differing(isPending).Any());
    }

    /// <summary>For each position of the set, whether its phase is pending, misspelt or not.</summary>
    public static bool[] PendingOf(StepFile step, PhaseSet set)
    {
        bool[] isPending = new bool[set.Names.Count];
        foreach (Phase phase in step.Phases.Where(phase => phase.MeantIndex >= 0))
        {
            isPending[phase.MeantIndex] |= phase.IsPending;
        }

        return isPending;
    }

    /// <summary>The positions that are pending and should not be, or should be and are not.</summary>
    public IEnumerable<int> Differing(bool[] isPending)
        => Sequence.Range(0, isPending.Length).Where(index => isPending[index] != (index > LastFinished));
}
