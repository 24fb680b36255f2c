using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG044ContradictingResult() : StateRule(
    "PG044", "contradicting-result", Level.Error, "The state and the result say opposite things.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        if (state is not (StepState.Done or StepState.Failed))
        {
            return;
        }

        JsonValue success = step.Result["success"u8];
        if (success.Kind == (state == StepState.Done ? JsonKind.False : JsonKind.True))
        {
            findings.Add(
                this,
                success.Place,
                $"success is {success.Text}, but the state is {Quote.Of(step.State.Text)}",
                "DONE goes with \"success\": true, FAILED with \"success\": false. Correct the one that is wrong.");
        }
    }
}
