namespace PhaseGuard.Steps.Changes;

/// <summary>A step file that comes into being with its whole log finished.</summary>
internal static class BornFinished
{
    public static bool Is(StepChange change)
        => change is { Before: null, After: { Set: not null, Phases.Count: > 0 } after }
            && after.Phases.All(phase => phase.IsFinished);
}
