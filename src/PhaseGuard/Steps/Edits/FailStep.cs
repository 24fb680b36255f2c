using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step failed: FAILED; what the next one needs to know is recorded.</summary>
/// <param name="Reason">What made it fail.</param>
public sealed record FailStep(string Reason) : StateCommand(StepState.Failed, Reason)
{
    /// <summary>What could help.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Whether another try makes sense; by default it does.</summary>
    public bool CanRetry { get; init; } = true;

    private protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [("failed_at", edit.Stamp)];

    private protected override void Record(StepEdit edit, StepState from)
    {
        edit.Put("execution_metrics", ("total_execution_time", JsonContent.Of(Metrics.Hours(edit))));
        edit.Put(
            "execution_result",
            ("success", JsonContent.Of(false)),
            ("failure_reason", JsonContent.Of(Blank.Trim(Reason))),
            ("partial_completion", JsonContent.Of(edit.Step.Phases.Exists(phase => phase.Status == PhaseStatus.Executed))),
            ("recovery_suggestions", JsonContent.Array(Suggestions.Select(JsonContent.Of))),
            ("can_retry", JsonContent.Of(CanRetry)));
    }
}
