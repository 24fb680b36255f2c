namespace PhaseGuard.Steps.Rules;

internal sealed class PG025FailedCommit() : PhaseRule(
    "PG025", "failed-commit", Level.Error, "COMMIT failed, and the last phase must pass.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.IsCommit && phase.Status == PhaseStatus.Executed && phase.Outcome == Outcome.Fail)
        {
            Say(
                findings,
                phase,
                phase.OutcomeValue,
                "COMMIT is EXECUTED with FAIL: the terminal phase must pass",
                "Mend what made it fail, and record the outcome PASS.");
        }
    }
}
