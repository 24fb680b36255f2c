using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A phase is left out for good. Whether the reason is accepted, the rules on skips say.</summary>
internal sealed record SkipPhase(string Name, string Reason) : PhaseCommand(Name)
{
    private static readonly string[] _skips = ["PG030", "PG031", "PG032", "PG033"];

    public override bool IsAnswerable(Finding finding) => finding.Phase == Name && _skips.Contains(finding.Rule.Id);

    protected override string? Apply(StepEdit edit, Phase phase)
    {
        if (phase.Status == PhaseStatus.Executed)
        {
            return $"{phase} was executed, and its result stays: to do it again, `{edit.Command("phase start", Name)}`.";
        }

        var skip = new PhaseEdit(edit, phase);
        skip.Begin("SKIPPED");
        skip.Set("blocked_by", JsonContent.Of(Reason.Trim()));
        skip.Write();
        PendingPhases.Open(edit, phase);
        edit.Told.Add($"{phase} is SKIPPED: {Reason.Trim()}");
        return null;
    }
}
