namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG068StateSkipped() : ChangeRule(
    "PG068", "state-skipped", Level.Warning, "The state machine has no way from the state before to the state after.")
{
    internal override Level GravestLevel => Level.Error;

    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        (StepState from, StepState to) = (before.KnownState, after.KnownState);
        if (from is StepState.Unknown or StepState.Done)
        {
            return;
        }

        if (IsGone(after))
        {
            findings.Add(
                this,
                after.StateObject.Place,
                $"the state was {Quote.Of(before.State.Text)}, and is gone",
                $"Bring the state back. {StateMachine.Explain(from, to)}",
                level: LevelOf(from, change));
        }
        else if (to != StepState.Unknown && from != to && !StateMachine.Reaches(from, to))
        {
            findings.Add(
                this,
                after.State.Place,
                $"the state went from {Quote.Of(before.State.Text)} to {Quote.Of(after.State.Text)}",
                StateMachine.Explain(from, to));
        }
    }

    /// <summary>A state of another JSON type is PG005's to tell.</summary>
    private static bool IsGone(StepFile after)
        => !after.StateObject.Exists || (after.StateObject.IsObject && !after.State.Exists);

    /// <summary>Nobody but a later state may end a failure or a review; a revert takes back on purpose.</summary>
    private static Level LevelOf(StepState from, StepChange change)
        => from is StepState.Failed or StepState.InReview && !change.Commit.IsRevert ? Level.Error : Level.Warning;
}
