namespace PhaseGuard.Steps.Rules;

internal sealed class PG058SilentReview() : PhaseRule(
    "PG058", "silent-review", Level.Warning, "A review says nothing.")
{
    /// <summary>Whether a phase is a review, and nothing stands in it of what was found.</summary>
    public static bool SaysNothing(Phase phase)
        => (phase.Name.Is("REVIEW"u8) || phase.Name.Is("POST_REFACTOR_REVIEW"u8))
            && phase.Entry["notes"u8].IsBlank && phase.Entry["outcome_details"u8].IsBlank;

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.Executed && SaysNothing(phase))
        {
            Say(
                findings,
                phase,
                phase.Entry,
                $"{phase} was executed, but neither its notes nor its outcome_details say anything",
                "Write down what was reviewed and what was found, in \"notes\" or \"outcome_details\".");
        }
    }
}
