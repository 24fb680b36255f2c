using PhaseGuard.Json;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Rules;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A phase ends: EXECUTED. One that had ended before gets another result, and keeps the earlier in its history.</summary>
/// <param name="Name">The phase, by its canonical name or as the file has it.</param>
/// <param name="HasPassed">Whether the outcome is PASS; else it is FAIL. A RED phase passes where its test fails as expected.</param>
public sealed record CompletePhase(string Name, bool HasPassed) : PhaseCommand(Name)
{
    /// <summary>What happened, for <c>outcome_details</c>; <see langword="null"/> where nothing is said of it.</summary>
    public string? Details { get; init; }

    /// <summary>Whatever else is worth knowing, for <c>notes</c>; a review says here what it found.</summary>
    public string? Notes { get; init; }

    /// <summary>The counts of the test run, for <c>test_results</c>; <see langword="null"/> where none was counted.</summary>
    public TestCounts? Tests { get; init; }

    /// <summary>What was seen of the run; <see langword="null"/> where nobody ran the phase.</summary>
    public PhaseEvidence? Evidence { get; init; }

    /// <summary>The paths of files that the phase created, each recorded once.</summary>
    public IReadOnlyList<string> Created { get; init; } = [];

    /// <summary>The paths of files that the phase changed, each recorded once.</summary>
    public IReadOnlyList<string> Modified { get; init; } = [];

    /// <summary>A phase that failed is a finding, and the truth: it is executed again.</summary>
    internal override bool MayAdd(Finding finding) => base.MayAdd(finding) || (!HasPassed && finding.Rule is PG026FailedPhase);

    internal override bool IsAnswerable(Finding finding) => finding.Phase == Name && IsEvidence(finding.Rule);

    private protected override Refusal? Apply(StepEdit edit, Phase phase)
    {
        if (phase.Status is not (PhaseStatus.InProgress or PhaseStatus.Executed))
        {
            return new Refusal(RefusalReason.WrongOrder, $"{phase} has not been started: begin it with {new NextAction(NextActionKind.StartPhase, Name)}.");
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
        if (Evidence is not null)
        {
            result.Set("evidence", Evidence.ToJson());
        }

        result.SetText("notes", Notes);
        result.Write();
        edit.Recorded.Add($"{phase} is EXECUTED: {(HasPassed ? "PASS" : "FAIL")}, at {edit.Clock}.");
        return null;
    }

    /// <summary>Whether a rule judges the result itself.</summary>
    private static bool IsEvidence(Rule rule)
        => rule is PG055TestCountMismatch or PG056RedWithoutFailure or PG057GreenWithFailures or PG058SilentReview;
}
