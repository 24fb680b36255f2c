using PhaseGuard.Boards;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Boards;

/// <summary>The tables of a step's panel.</summary>
internal static class StepTables
{
    private static readonly string[] _phaseColumns = ["Phase", "Status", "Outcome", "Reason", "Started", "Ended", "Minutes", "Tests", "Notes", "Files", "Evidence"];

    public static IReadOnlyList<BoardTable> Of(StepFile step)
        => RecordTables.Told(Phases(step), EarlierRuns(step), States(step), Reviews(step), Critiques(step), Facts(step));

    private static BoardTable Phases(StepFile step)
    {
        int count = Math.Min(step.Phases.Count, RecordTables.MostEntries);
        string[][] rows = new string[count][];
        for (int index = 0; index < count; index++)
        {
            Phase phase = step.Phases[index];
            rows[index] =
            [
                PhaseWords.Name(phase) is { Length: > 0 } name ? name : phase.ToString(), PhaseWords.Status(phase), PhaseWords.Outcome(phase), BoardText.Of(phase.BlockedBy),
                BoardText.Of(phase.Started), BoardText.Of(phase.Ended), BoardText.Of(phase.DurationMinutes), Tests(phase), Notes(phase), Files(phase), Evidence(phase),
            ];
        }

        return new BoardTable("Phases", _phaseColumns, rows);
    }

    private static string Tests(Phase phase)
    {
        TestResults tests = phase.Tests;
        return Join(Join(Count(tests.Passed, "passed"), Count(tests.Failed, "failed")), Count(tests.Skipped, "skipped"));
    }

    private static string Count(JsonValue count, string word) => count.IsNumber && JsonNumber.Sign(count) != 0 ? $"{BoardText.Of(count)} {word}" : "";

    private static string Notes(Phase phase) => Join(phase.Entry["notes"u8], phase.Entry["outcome_details"u8]);

    private static string Files(Phase phase)
        => Join(Join(BoardText.Of(phase.Entry["artifacts_created"u8]), BoardText.Of(phase.Entry["artifacts_modified"u8])), BoardText.Of(phase.Entry["artifacts"u8]));

    private static string Evidence(Phase phase)
    {
        if (phase.Evidence is not { Value.IsObject: true } evidence)
        {
            return BoardText.Of(phase.Evidence.Value);
        }

        string ending = evidence.ExitCode.Exists ? $"exit {BoardText.Of(evidence.ExitCode)}" : "";
        return Join(Join(string.Join(' ', evidence.Arguments ?? []), ending), BoardText.Of(evidence.Log));
    }

    private static BoardTable EarlierRuns(StepFile step) => new(
        "Earlier runs",
        ["Phase", "Status", "Outcome", "Started", "Ended", "Notes"],
        [
            .. step.Phases.Where(phase => phase.History.IsArray).SelectMany(phase => RecordTables.Entries(phase.History).Select(run => (string[])
            [
                phase.ToString(), BoardText.Of(run["status"u8]), BoardText.Of(run["outcome"u8]), BoardText.Of(TimeField.Read(run["started_at"u8])), BoardText.Of(TimeField.Read(run["ended_at"u8])), Join(run["notes"u8], run["reason"u8]),
            ])).Take(RecordTables.MostEntries),
        ]);

    private static BoardTable States(StepFile step) => new(
        "State",
        ["When", "State", "By", "Why"],
        [.. RecordTables.Entries(step.StateHistory).Select(entry => (string[])[BoardText.Of(TimeField.Read(entry["timestamp"u8])), BoardText.Of(entry["status"u8]), BoardText.Of(entry["actor"u8]), BoardText.Of(entry["reason"u8])])])
    {
        IsTimeLine = true,
    };

    private static BoardTable Reviews(StepFile step) => new(
        "Reviews",
        ["Reviewer", "When", "Ready for execution", "Comments"],
        [
            .. Steps.Reviews.Of(step).Take(RecordTables.MostEntries).Select(review => (string[])
            [
                BoardText.Of(review["reviewer"u8]), BoardText.Of(TimeField.Read(review["timestamp"u8])), review["ready_for_execution"u8] switch { { Kind: JsonKind.True } => "yes", { Kind: JsonKind.False } => "no", _ => "" }, Join(review["comments"u8], review["notes"u8]),
            ]),
        ]);

    private static BoardTable Critiques(StepFile step)
        => new("Open critiques of severity HIGH", ["What"], [.. Steps.Reviews.OpenCritiques(step).Take(RecordTables.MostEntries).Select(critique => (string[])[Steps.Reviews.Words(critique)])]);

    /// <summary>What the file records of the step as a whole, besides its state.</summary>
    private static BoardTable Facts(StepFile step) => RecordTables.OfFacts(
        "Execution", ("Blocked", step.Execution.Blocked), ("Error", step.Execution.Error), ("Queue", step.Execution.Queue), ("Metrics", step.Execution.Metrics), ("Result", step.Result));

    private static string Join(JsonValue one, JsonValue other) => Join(BoardText.Of(one), BoardText.Of(other), "; ");

    private static string Join(string one, string other, string between = ", ") => one.Length == 0 ? other : other.Length == 0 ? one : $"{one}{between}{other}";
}
