namespace PhaseGuard.Steps.Rules;

internal sealed class PG023MissingOutcome() : PhaseRule(
    "PG023", "missing-outcome", Level.Error, "A phase was executed, and nobody says how it went.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.Executed && !phase.OutcomeValue.Exists)
        {
            Say(findings, phase, phase.Entry, $"Phase {phase} is EXECUTED without an outcome", "Add \"outcome\": PASS or FAIL.");
        }
    }
}
