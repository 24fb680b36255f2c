using PhaseGuard.Json;
using PhaseGuard.Steps.Approvals;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG217UnapprovedSkip() : StepRule(
    "PG217", "unapproved-skip", Level.Error, "A skip or a review is called approved, and no approver signed it.")
{
    private const string Cure = "Have an approver sign it, with `approve`; or finish the phase.";

    private const string CureOfReview = "Have the reviewer sign it, with `approve --review`.";

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.Policy.Approvers is null)
        {
            return;
        }

        foreach (Approval approval in Approval.Needed(step))
        {
            if (FlawOf(approval, step) is { } flaw)
            {
                JsonValue at = approval.Record["signature"u8] is { Exists: true } signature ? signature : approval.Reason;
                findings.Add(this, at.Place, flaw, approval.Phase is null ? CureOfReview : Cure, approval.Phase?.ShownName);
            }
        }
    }

    private static string? FlawOf(Approval approval, StepFile step)
        => approval is not { By: { } by, Signature: { } signature } ? $"{approval.What} is called approved, and nobody signed it"
            : !step.Policy.Signers.Names(by) ? $"{approval.What} is approved by {Quote.Of(by)}, who is none of the approvers in {Quote.Of(step.Policy.Approvers!)}"
            : approval.Reviewer is { } reviewer && !reviewer.Equals(by, StringComparison.OrdinalIgnoreCase) ? $"{approval.What} is approved by {Quote.Of(by)}, who did not write it"
            : step.Options.Signatures?.Holds(approval.Claim(by, signature, step.Policy.Signers.Text)) == false
                ? $"the signature of {approval.What} is not one of {Quote.Of(by)} over what stands here"
            : null;
}
