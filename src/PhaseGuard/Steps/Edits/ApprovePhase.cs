using PhaseGuard.Json;
using PhaseGuard.Steps.Approvals;
using PhaseGuard.Steps.Rules;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>Somebody approves that a phase is left out, and signs it.</summary>
/// <param name="Name">The phase, by its canonical name or as the file has it.</param>
/// <param name="By">Who approves it.</param>
/// <param name="Reason">Why, without a prefix.</param>
/// <param name="Signature">The signature of <see cref="ApprovalWords.OfSkip"/>.</param>
internal sealed record ApprovePhase(string Name, string By, string Reason, string Signature) : PhaseCommand(Name)
{
    internal override bool IsAnswerable(Finding finding)
        => finding.Phase == Name && finding.Rule is PG031DeferredPhase or PG032UnknownSkipPrefix or PG033EmptySkipReason or PG217UnapprovedSkip;

    private protected override bool IsPlanning => true;

    private protected override Refusal? Apply(StepEdit edit, Phase phase)
        => Blank.Is(Reason)
            ? new Refusal(RefusalReason.InvalidInput, $"{EditInput.Reason} is blank: say why the phase may be left out.")
            : SkipPhase.Skip(edit, phase, $"APPROVED_SKIP: {By}: {Blank.Trim(Reason)}", Record(By, Signature));

    /// <summary>An approval as it is written.</summary>
    internal static JsonContent Record(string by, string signature)
        => JsonContent.Object(("by", JsonContent.Of(by)), ("signature", JsonContent.Of(signature)));
}
