namespace PhaseGuard.Steps.Rules;

internal sealed class PG026FailedPhase() : PhaseRule(
    "PG026", "failed-phase", Level.Warning, "A phase that must pass failed.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.Executed && phase.Outcome == Outcome.Fail && !phase.IsCommit && !phase.IsRed)
        {
            Say(
                findings,
                phase,
                phase.OutcomeValue,
                $"Phase {phase} failed",
                "Execute it again until it passes, and append each run to its \"history\": { \"outcome\": \"FAIL\" }, and then { \"outcome\": \"PASS\" }.");
        }
    }
}
