namespace PhaseGuard.Steps.Evidence;

/// <summary>A phase whose command was run again.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Flaw">Why it did not pass; <see langword="null"/> where it did.</param>
internal sealed record RepeatedPhase(Phase Phase, string? Flaw)
{
    /// <summary>The phases of a step that say that its tests pass in the end: the last GREEN one, and the one that FINAL speaks of.</summary>
    public static IReadOnlyList<Phase> Claimed(StepFile step)
        => [.. new[] { step.Phases.FindLast(IsPassedGreen), step.Final }.OfType<Phase>().Where(phase => phase.HasPassed).Distinct()];

    private static bool IsPassedGreen(Phase phase) => phase is { HasPassed: true, Name.IsString: true } && phase.Name.Utf8.StartsWith("GREEN"u8);
}
