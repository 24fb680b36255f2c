using PhaseGuard.Json;
using PhaseGuard.Steps.Approvals;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>A reviewer signs the last review, by which the step is ready.</summary>
/// <param name="By">Who signs.</param>
/// <param name="Signature">The signature of <see cref="ApprovalWords.OfReview"/>.</param>
internal sealed record ApproveReview(string By, string Signature) : StepCommand
{
    internal override bool IsAnswerable(Finding finding) => finding.Phase is null && finding.Rule is PG217UnapprovedSkip;

    internal override Refusal? Apply(StepEdit edit)
    {
        if (Reviews.Of(edit.Step) is not [.., var review])
        {
            return new Refusal(RefusalReason.NotReady, $"the step has no review that could be signed: add one to \"reviews\".");
        }

        if (review["ready_for_execution"u8].Kind != JsonKind.True)
        {
            return new Refusal(RefusalReason.NotReady, $"{Reviews.Name(review)} does not find the step ready: a review with \"ready_for_execution\": true is signed.");
        }

        edit.Set(review, "approval", ApprovePhase.Record(By, Signature));
        edit.Recorded.Add($"{Reviews.Name(review)} is signed by {By}.");
        return null;
    }
}
