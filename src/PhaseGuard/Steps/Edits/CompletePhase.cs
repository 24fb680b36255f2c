using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A phase ends; one that had ended before gets another result, and keeps the earlier in its history.</summary>
internal sealed record CompletePhase(string Name, bool HasPassed) : PhaseCommand(Name)
{
    /// <summary>What the result is judged by.</summary>
    private static readonly string[] _evidence = ["PG055", "PG056", "PG057", "PG058"];

    public string? Details { get; init; }

    public string? Notes { get; init; }

    public TestCounts? Tests { get; init; }

    public IReadOnlyList<string> Created { get; init; } = [];

    public IReadOnlyList<string> Modified { get; init; } = [];

    /// <summary>A phase that failed is a finding, and the truth: it is executed again.</summary>
    public override bool MayAdd(Finding finding) => base.MayAdd(finding) || (!HasPassed && finding.Rule.Id == "PG026");

    public override bool IsAnswerable(Finding finding) => finding.Phase == Name && _evidence.Contains(finding.Rule.Id);

    protected override string? Apply(StepEdit edit, Phase phase)
    {
        if (phase.Status is not (PhaseStatus.InProgress or PhaseStatus.Executed))
        {
            return $"{phase} has not been started: begin it with `{edit.Command("phase start", Name)}`.";
        }

        var result = new PhaseEdit(edit, phase);
        result.Begin("EXECUTED");
        result.Set("outcome", JsonContent.Of(HasPassed ? "PASS" : "FAIL"));
        result.Set("ended_at", edit.Stamp);
        if (phase.Started.Instant is { } started)
        {
            result.Set("started_at", JsonContent.Copy(phase.Started.Value));
            result.Set("duration_minutes", JsonContent.Of(Timestamp.Of(edit.Now).SecondsSince(started) / 60));
        }

        result.SetText("outcome_details", Details);
        result.AddPaths("artifacts_created", Created);
        result.AddPaths("artifacts_modified", Modified);
        Tests?.SetOn(result);
        result.SetText("notes", Notes);
        result.Write();
        edit.Told.Add($"{phase} is EXECUTED: {(HasPassed ? "PASS" : "FAIL")}, at {edit.Clock}.");
        return null;
    }
}
