using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG088RetriesExceeded() : StepRule(
    "PG088", "retries-exceeded", Level.Error, "A step is tried again, though it had all its tries or no other makes sense.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue attempts = step.Execution.Error["retry_attempts"u8];
        JsonValue limit = step.Execution.Error["max_retries"u8];
        if (IsAbove(attempts, limit))
        {
            findings.Add(
                this,
                attempts.Place,
                $"retry_attempts is {JsonNumber.Show(attempts)}, above max_retries, which is {JsonNumber.Show(limit)}",
                "Stop here: record the failure by `step fail`, and what would help.");
        }

        JsonValue mayRetry = step.Result["can_retry"u8];
        if (mayRetry.Kind == JsonKind.False && IsTriedAgain(step))
        {
            findings.Add(
                this,
                mayRetry.Place,
                $"the state is {Quote.Of(step.State.Text)} after FAILED, but can_retry is false",
                "Repair what made the step fail, and take it up again by `step retry --mended`, which records what was done.");
        }
    }

    private static bool IsAbove(JsonValue attempts, JsonValue limit)
        => attempts.IsNumber && limit.IsNumber
            && (JsonNumber.TryRead(attempts, out decimal tried) && JsonNumber.TryRead(limit, out decimal most)
                ? tried > most
                : JsonNumber.Approximate(attempts) > JsonNumber.Approximate(limit));

    private static bool IsTriedAgain(StepFile step)
        => step.KnownState == StepState.Retry || (step.KnownState == StepState.InProgress && HasFailedSince(step.StateHistory));

    /// <summary>Whether a step failed since it was begun from the start.</summary>
    private static bool HasFailedSince(JsonValue history)
    {
        bool hasFailed = false;
        foreach (JsonValue entry in history.If(JsonKind.Array).Children)
        {
            StepState state = StepStates.Read(entry["status"u8]);
            hasFailed = state == StepState.Failed || (hasFailed && state is not (StepState.Todo or StepState.Done));
        }

        return hasFailed;
    }
}
