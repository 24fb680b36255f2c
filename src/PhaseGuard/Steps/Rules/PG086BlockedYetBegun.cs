using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG086BlockedYetBegun() : StateRule(
    "PG086", "blocked-yet-begun", Level.Error, "A step is blocked, and somebody is at work on it or was.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        JsonValue block = step.Execution.Blocked;
        if (block.IsObject && state is StepState.InProgress or StepState.InReview or StepState.Done)
        {
            findings.Add(
                this,
                block.Place,
                $"the step is blocked, but the state is {Quote.Of(step.State.Text)}",
                "Take the block away by `step unblock` once nothing stands against the step; until then it is not begun.");
        }
    }
}
