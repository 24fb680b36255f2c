namespace PhaseGuard.Steps.Rules;

internal sealed class PG042StateBehind() : StateRule(
    "PG042", "state-behind", Level.Warning, "The state says that nobody has started, the phases say otherwise.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        if (state == StepState.Todo && step.FirstBegun is { } begun)
        {
            findings.Add(
                this,
                step.State.Place,
                $"the state is {Quote.Of(step.State.Text)}, but phase {begun} is {begun.StatusValue.Text}",
                "Set \"status\" of the state to IN_PROGRESS, or to DONE where all phases are finished, and record the times.");
        }
    }
}
