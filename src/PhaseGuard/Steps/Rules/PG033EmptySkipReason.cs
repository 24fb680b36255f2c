namespace PhaseGuard.Steps.Rules;

internal sealed class PG033EmptySkipReason() : PhaseRule(
    "PG033", "empty-skip-reason", Level.Error, "A skip reason has a prefix and no text.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        bool needsText = phase.Reason.Prefix != SkipPrefix.CheckpointPending
            && !(phase.Reason.Prefix == SkipPrefix.NotApplicable && phase.IsPresettable);
        if (phase.Status == PhaseStatus.Skipped && needsText && phase.HasAcceptedPrefix && !phase.Reason.HasText)
        {
            Say(
                findings,
                phase,
                phase.BlockedBy,
                $"Phase {phase} is skipped without a text: {Quote.Of(phase.BlockedBy.Text)}",
                "Say after the colon why the phase was skipped.");
        }
    }
}
