using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>Somebody is asked to look at the work: IN_REVIEW.</summary>
/// <param name="Reviewer">Who is asked, with or without <c>@</c>.</param>
/// <param name="Reason">Why a review is needed.</param>
public sealed record ReviewStep(string Reviewer, string Reason) : StateCommand(StepState.InReview, Reason)
{
    private protected override Refusal? Forbid(StepEdit edit)
        => Blank.Trim(Reviewer).TrimStart('@').Length == 0
                ? new Refusal(RefusalReason.InvalidInput, $"{EditInput.Reviewer} is blank: say who is asked.")
            : edit.Step.Phases.Find(phase => phase.Status == PhaseStatus.InProgress) is { } atWork
                ? new Refusal(RefusalReason.WrongOrder, $"{atWork} is in progress: {StepProgress.Of(edit.Step).Next} comes first.")
            : null;

    private protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [("review_requested_at", edit.Stamp)];

    private protected override void Record(StepEdit edit, StepState from)
    {
        edit.Put("execution_metrics", ("total_execution_time", JsonContent.Of(Metrics.Hours(edit))));
        edit.Put(
            "execution_result",
            ("success", JsonContent.Of(true)),
            ("outputs_require_review", JsonContent.Of(true)),
            ("review_reason", JsonContent.Of(Blank.Trim(Reason))),
            ("review_requested_from", JsonContent.Of($"@{Blank.Trim(Reviewer).TrimStart('@')}")));
    }
}
