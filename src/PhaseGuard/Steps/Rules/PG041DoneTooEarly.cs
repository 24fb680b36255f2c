namespace PhaseGuard.Steps.Rules;

internal sealed class PG041DoneTooEarly() : StateRule(
    "PG041", "done-too-early", Level.Error, "The step is done while a phase is pending.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        if (state == StepState.Done && step.Set is not null && step.Phases.Find(phase => phase.IsPending) is { } pending)
        {
            findings.Add(
                this,
                step.State.Place,
                $"the state is {Quote.Of(step.State.Text)}, but phase {pending} is pending",
                "Leave the state at IN_PROGRESS until the pending phases are finished.");
        }
    }
}
