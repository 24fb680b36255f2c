namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG060DoneReopened() : TakenBackRule(
    "PG060", "done-reopened", "A step that was done is not done any more.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        if (before.KnownState == StepState.Done && after.KnownState != StepState.Done && !change.IsReset)
        {
            Say(
                change,
                findings,
                after.State.Place,
                after.State.IsString ? $"the step was DONE, and now is {Quote.Of(after.State.Text)}" : "the step was DONE, and now has no state",
                "Reset it openly: set the state to TODO, and append { \"status\": \"TODO\", \"reason\": \"why it is done once more\" } to \"state_history\".");
        }
    }
}
