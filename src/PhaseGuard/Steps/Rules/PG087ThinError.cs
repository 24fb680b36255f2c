using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG087ThinError() : StepRule(
    "PG087", "thin-error", Level.Warning, "An error does not say what went wrong, or is left open in a step that is done.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue error = step.Execution.Error;
        if (!error.IsObject)
        {
            return;
        }

        JsonValue[] said = [error["type"u8], error["error_message"u8]];
        if (Array.Exists(said, text => text.IsBlank))
        {
            string lacking = !said[0].IsBlank ? "error_message" : !said[1].IsBlank ? "type" : "type, error_message";
            findings.Add(this, error.Place, $"execution_error lacks {lacking}", "Record the kind of the error in \"type\", such as agent_error, and in \"error_message\" what happened.");
        }

        foreach (JsonValue count in (JsonValue[])[error["retry_attempts"u8], error["max_retries"u8]])
        {
            if (JsonNumber.IsNegative(count))
            {
                findings.Add(this, error.Place, $"{count.Key} of execution_error is {JsonNumber.Show(count)}, below 0", "Count from 0.");
            }
        }

        JsonValue resolved = error["resolved"u8];
        if (step.KnownState == StepState.Done && (!resolved.Exists || resolved.Kind == JsonKind.False))
        {
            findings.Add(this, error.Place, "the step is DONE, but its execution_error is not resolved", "Say so by `step error --resolved` once its cause is gone; until then the step is not done.");
        }
    }
}
