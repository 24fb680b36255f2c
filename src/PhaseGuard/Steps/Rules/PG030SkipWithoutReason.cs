namespace PhaseGuard.Steps.Rules;

internal sealed class PG030SkipWithoutReason() : PhaseRule(
    "PG030", "skip-without-reason", Level.Error, "A phase was skipped, and nobody says why.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.Skipped && phase.BlockedBy.IsBlank)
        {
            Say(
                findings,
                phase,
                phase.Entry,
                $"Phase {phase} is SKIPPED without a reason",
                "Add \"blocked_by\", such as \"NOT_APPLICABLE: why the phase makes no sense here\".");
        }
    }
}
