namespace PhaseGuard.Steps.Rules;

internal sealed class PG022PhaseInProgress() : PhaseRule(
    "PG022", "phase-in-progress", Level.Error, "A phase was left in progress.")
{
    internal override bool RestsOnProgress => true;

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.InProgress && !phase.Step.MayStayOpen(phase))
        {
            Say(
                findings,
                phase,
                phase.StatusValue,
                $"Phase {phase} left in progress",
                "Finish the phase: set \"status\" to EXECUTED and record its outcome.");
        }
    }
}
