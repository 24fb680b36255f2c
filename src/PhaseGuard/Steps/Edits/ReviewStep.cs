using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>Somebody is asked to look at the work.</summary>
internal sealed record ReviewStep(string From) : StateCommand(StepState.InReview)
{
    protected override string? Forbid(StepEdit edit)
        => From.Trim().TrimStart('@').Length == 0 ? "--from is blank: say who is asked."
            : edit.Step.Phases.Find(phase => phase.Status == PhaseStatus.InProgress) is { } atWork ? $"{atWork} is in progress: `{NextAction.Of(edit.Step, edit.File).Command}` comes first."
            : null;

    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [("review_requested_at", edit.Stamp)];

    protected override void Record(StepEdit edit, StepState from)
    {
        edit.Put("execution_metrics", ("total_execution_time", JsonContent.Of(Metrics.Hours(edit))));
        edit.Put(
            "execution_result",
            ("success", JsonContent.Of(true)),
            ("outputs_require_review", JsonContent.Of(true)),
            ("review_reason", JsonContent.Of(Reason!.Trim())),
            ("review_requested_from", JsonContent.Of($"@{From.Trim().TrimStart('@')}")));
    }
}
