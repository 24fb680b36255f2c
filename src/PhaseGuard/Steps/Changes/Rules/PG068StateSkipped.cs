namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG068StateSkipped() : ChangeRule(
    "PG068", "state-skipped", Level.Warning, "The state machine has no way from the state before to the state after.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        (StepState from, StepState to) = (before.KnownState, after.KnownState);
        if (from is not (StepState.Unknown or StepState.Done) && to != StepState.Unknown && from != to && !StateMachine.Reaches(from, to))
        {
            findings.Add(
                this,
                after.State.Place,
                $"the state went from {Quote.Of(before.State.Text)} to {Quote.Of(after.State.Text)}",
                StateMachine.Explain(from, to));
        }
    }
}
