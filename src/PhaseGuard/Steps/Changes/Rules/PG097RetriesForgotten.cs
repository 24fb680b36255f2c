using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG097RetriesForgotten() : ChangeRule(
    "PG097", "retries-forgotten", Level.Warning, "A step was tried less often than before.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        Compare(before.Execution.Metrics, after.Execution.Metrics, "attempts"u8, "attempts", after, findings);
        if (!change.IsReset && (after.KnownState != StepState.Todo || before.KnownState == StepState.Todo))
        {
            Compare(before.Execution.Error, after.Execution.Error, "retry_attempts"u8, "retry_attempts", after, findings);
        }
    }

    private void Compare(JsonValue before, JsonValue after, ReadOnlySpan<byte> key, string name, StepFile step, FindingCollector findings)
    {
        JsonValue now = after[key];
        bool isTold = JsonNumber.TryRead(now, out decimal has);
        if (JsonNumber.TryRead(before[key], out decimal had) && (isTold ? has < had : had > 0 && !now.Exists))
        {
            findings.Add(
                this,
                now.Exists ? now.Place : after.Exists ? after.Place : step.Root.Place,
                isTold ? $"{name} is {JsonNumber.Show(now)}, and was {JsonNumber.Show(before[key])}" : $"{name} was {JsonNumber.Show(before[key])}, and is gone",
                "Bring the count back: every try counts, those that failed most of all.");
        }
    }
}
