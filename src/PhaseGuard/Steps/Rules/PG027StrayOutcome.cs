namespace PhaseGuard.Steps.Rules;

internal sealed class PG027StrayOutcome() : PhaseRule(
    "PG027", "stray-outcome", Level.Warning, "A phase that was not executed has an outcome.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Outcome != Outcome.Unknown && phase.Status is not (PhaseStatus.Unknown or PhaseStatus.Executed))
        {
            Say(
                findings,
                phase,
                phase.OutcomeValue,
                $"Phase {phase} is {phase.StatusValue.Text} and has the outcome {phase.OutcomeValue.Text}",
                "Remove the outcome, or set \"status\" to EXECUTED if it was.");
        }
    }

    protected override Fix? FixFor(Phase phase) => Notes.Take(phase, phase.OutcomeValue);
}
