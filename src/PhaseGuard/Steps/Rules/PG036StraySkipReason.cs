namespace PhaseGuard.Steps.Rules;

internal sealed class PG036StraySkipReason() : PhaseRule(
    "PG036", "stray-skip-reason", Level.Warning, "A phase that was not skipped has a skip reason.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (!phase.Reason.IsBlank && !phase.LeavesReasonToDeferral
            && phase.Status is not (PhaseStatus.Unknown or PhaseStatus.Skipped))
        {
            Say(
                findings,
                phase,
                phase.BlockedBy,
                $"Phase {phase} is {phase.StatusValue.Text} and has the skip reason {Quote.Of(phase.BlockedBy.Text)}",
                "Remove \"blocked_by\", or set \"status\" to SKIPPED if it was.");
        }
    }

    protected override Fix? FixFor(Phase phase) => Notes.Take(phase, phase.BlockedBy);
}
