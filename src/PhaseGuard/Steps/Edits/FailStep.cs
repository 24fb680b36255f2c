using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step failed; what the next one needs to know is recorded.</summary>
internal sealed record FailStep(IReadOnlyList<string> Suggestions, bool CanRetry) : StateCommand(StepState.Failed)
{
    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [("failed_at", edit.Stamp)];

    protected override void Record(StepEdit edit, StepState from)
    {
        edit.Put("execution_metrics", ("total_execution_time", JsonContent.Of(Metrics.Hours(edit))));
        edit.Put(
            "execution_result",
            ("success", JsonContent.Of(false)),
            ("failure_reason", JsonContent.Of(Reason!.Trim())),
            ("partial_completion", JsonContent.Of(edit.Step.Phases.Exists(phase => phase.Status == PhaseStatus.Executed))),
            ("recovery_suggestions", JsonContent.Array(Suggestions.Select(JsonContent.Of))),
            ("can_retry", JsonContent.Of(CanRetry)));
    }
}
