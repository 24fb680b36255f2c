using PhaseGuard.Steps.Evidence.Rules;

namespace PhaseGuard.Steps.Evidence;

/// <summary>A step with phases whose commands were run again.</summary>
/// <param name="Phases">The phases.</param>
internal sealed record RepeatedStep(IReadOnlyList<RepeatedPhase> Phases)
{
    /// <summary>The rules on such steps, in the order of their ids.</summary>
    public static AskedRule<RepeatedStep>[] Rules { get; } = AskedRule<RepeatedStep>.All([new PG216EvidenceNotReproduced()]);
}
