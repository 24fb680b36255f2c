using PhaseGuard.Json;
using PhaseGuard.Steps.Rules;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A phase is left out for good: SKIPPED. Whether the reason is accepted, the rules on skips say.</summary>
/// <param name="Name">The phase, by its canonical name or as the file has it.</param>
/// <param name="Reason">Why: a prefix that PG032 accepts, a colon, and a text.</param>
public sealed record SkipPhase(string Name, string Reason) : PhaseCommand(Name)
{
    internal override bool IsAnswerable(Finding finding)
        => finding.Phase == Name && finding.Rule is PG030SkipWithoutReason or PG031DeferredPhase or PG032UnknownSkipPrefix or PG033EmptySkipReason;

    private protected override bool IsPlanning => true;

    private protected override Refusal? Apply(StepEdit edit, Phase phase) => Skip(edit, phase, Blank.Trim(Reason));

    /// <summary>Leaves a phase out.</summary>
    /// <param name="edit">The file.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="reason">Why, as it is written.</param>
    /// <param name="approval">What shows that somebody approved it; <see langword="null"/> where nothing does.</param>
    internal static Refusal? Skip(StepEdit edit, Phase phase, string reason, JsonContent? approval = null)
    {
        if (phase.Status == PhaseStatus.Executed)
        {
            return new Refusal(RefusalReason.WrongOrder, $"{phase} was executed, and its result stays: to do it again, {new NextAction(NextActionKind.StartPhase, phase.MeantName)}.");
        }

        var skip = new PhaseEdit(edit, phase);
        skip.Begin("SKIPPED");
        skip.Set("blocked_by", JsonContent.Of(reason));
        if (approval is not null)
        {
            skip.Set("approval", approval);
        }

        skip.Write();
        PendingPhases.Open(edit, phase);
        edit.Recorded.Add($"{phase} is SKIPPED: {reason}");
        return null;
    }
}
