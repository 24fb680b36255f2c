using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG043ThinState() : StateRule(
    "PG043", "thin-state", Level.Warning, "The state lacks what must be recorded with it.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        string missing = string.Join(", ", state switch
        {
            StepState.InProgress => MissingInState(step, "started_at"),
            StepState.Done => step.StateObject["completed_at"u8].Exists || step.StateObject["ended_at"u8].Exists
                ? []
                : ["state.completed_at (or state.ended_at)"],
            StepState.Failed => MissingInState(step, "failed_at")
                .Concat(MissingInResult(step, "failure_reason", "recovery_suggestions", "can_retry")),
            StepState.InReview => MissingInState(step, "review_requested_at")
                .Concat(MissingInResult(step, "review_reason", "review_requested_from")),
            _ => [],
        });
        if (missing.Length > 0)
        {
            findings.Add(
                this,
                step.State.Place,
                $"the state {Quote.Of(step.State.Text)} lacks {missing}",
                "Record it where the state is set: a time as \"2026-01-28T10:05:00Z\", anything else as its name says.");
        }
    }

    private static IEnumerable<string> MissingInState(StepFile step, string key) => Missing(step.StateObject, key).Select(missing => $"state.{missing}");

    private static IEnumerable<string> MissingInResult(StepFile step, params string[] keys)
        => step.Result is { Exists: true, IsObject: false } ? []
            : Missing(step.Result, keys).Select(key => $"execution_result.{key}");

    private static IEnumerable<string> Missing(JsonValue value, params string[] keys)
        => keys.Where(key => !value[Encoding.UTF8.GetBytes(key)].Exists);
}
