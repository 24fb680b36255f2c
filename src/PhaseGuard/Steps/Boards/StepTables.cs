using PhaseGuard.Boards;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Boards;

/// <summary>The tables of a step's panel.</summary>
internal static class StepTables
{
    /// <summary>More entries than these are left to the file.</summary>
    private const int MostEntries = 500;

    public static IReadOnlyList<BoardTable> Of(StepFile step)
        => [.. new[] { Phases(step), EarlierRuns(step), States(step), Reviews(step), Critiques(step), Facts(step) }.Where(table => table.Rows.Count > 0)];

    private static BoardTable Phases(StepFile step) => new(
        "Phases",
        ["Phase", "Status", "Outcome", "Reason", "Started", "Ended", "Minutes", "Tests", "Notes", "Files", "Evidence"],
        [
            .. step.Phases.Take(MostEntries).Select(phase => (string[])
            [
                phase.Name.IsString ? BoardText.Of(phase.Name) : phase.ToString(), BoardText.Of(phase.StatusValue), BoardText.Of(phase.OutcomeValue), BoardText.Of(phase.BlockedBy),
                BoardText.Of(phase.Started), BoardText.Of(phase.Ended), BoardText.Of(phase.DurationMinutes), Tests(phase), Notes(phase), Files(phase), Evidence(phase),
            ]),
        ]);

    private static string Tests(Phase phase)
    {
        TestResults tests = phase.Tests;
        (string Word, JsonValue Count)[] counts = [("passed", tests.Passed), ("failed", tests.Failed), ("skipped", tests.Skipped)];
        return string.Join(", ", counts.Where(count => count.Count.IsNumber && JsonNumber.Sign(count.Count) != 0).Select(count => $"{BoardText.Of(count.Count)} {count.Word}"));
    }

    private static string Notes(Phase phase) => Join(phase.Entry["notes"u8], phase.Entry["outcome_details"u8]);

    private static string Files(Phase phase)
        => string.Join(", ", new[] { BoardText.Of(phase.Entry["artifacts_created"u8]), BoardText.Of(phase.Entry["artifacts_modified"u8]), BoardText.Of(phase.Entry["artifacts"u8]) }.Where(files => files.Length > 0));

    private static string Evidence(Phase phase)
    {
        if (phase.Evidence is not { Value.IsObject: true } evidence)
        {
            return BoardText.Of(phase.Evidence.Value);
        }

        string command = string.Join(' ', evidence.Arguments ?? []);
        return string.Join(", ", new[] { command, evidence.ExitCode.Exists ? $"exit {BoardText.Of(evidence.ExitCode)}" : "", BoardText.Of(evidence.Log) }.Where(part => part.Length > 0));
    }

    private static BoardTable EarlierRuns(StepFile step) => new(
        "Earlier runs",
        ["Phase", "Status", "Outcome", "Started", "Ended", "Notes"],
        [
            .. step.Phases.SelectMany(phase => Objects(phase.History).Select(run => (string[])
            [
                phase.ToString(), BoardText.Of(run["status"u8]), BoardText.Of(run["outcome"u8]), BoardText.Of(TimeField.Read(run["started_at"u8])), BoardText.Of(TimeField.Read(run["ended_at"u8])), Join(run["notes"u8], run["reason"u8]),
            ])).Take(MostEntries),
        ]);

    private static BoardTable States(StepFile step) => new(
        "State",
        ["When", "State", "By", "Why"],
        [.. Objects(step.StateHistory).Take(MostEntries).Select(entry => (string[])[BoardText.Of(TimeField.Read(entry["timestamp"u8])), BoardText.Of(entry["status"u8]), BoardText.Of(entry["actor"u8]), BoardText.Of(entry["reason"u8])])])
    {
        IsTimeLine = true,
    };

    private static BoardTable Reviews(StepFile step) => new(
        "Reviews",
        ["Reviewer", "When", "Ready for execution", "Comments"],
        [
            .. Steps.Reviews.Of(step).Take(MostEntries).Select(review => (string[])
            [
                BoardText.Of(review["reviewer"u8]), BoardText.Of(TimeField.Read(review["timestamp"u8])), review["ready_for_execution"u8] switch { { Kind: JsonKind.True } => "yes", { Kind: JsonKind.False } => "no", _ => "" }, Join(review["comments"u8], review["notes"u8]),
            ]),
        ]);

    private static BoardTable Critiques(StepFile step)
        => new("Open critiques of severity HIGH", ["What"], [.. Steps.Reviews.OpenCritiques(step).Take(MostEntries).Select(critique => (string[])[Steps.Reviews.Words(critique)])]);

    /// <summary>What the file records of the step as a whole, besides its state.</summary>
    private static BoardTable Facts(StepFile step)
    {
        (string Name, JsonValue Value)[] facts =
        [
            ("Blocked", step.Execution.Blocked), ("Error", step.Execution.Error), ("Queue", step.Execution.Queue), ("Metrics", step.Execution.Metrics), ("Result", step.Result),
        ];
        return new("Execution", ["What", "Recorded"], [.. facts.Where(fact => fact.Value.Exists).Select(fact => (string[])[fact.Name, BoardText.Of(fact.Value)])]);
    }

    private static string Join(JsonValue one, JsonValue other)
        => BoardText.Of(one) is { Length: > 0 } first ? BoardText.Of(other) is { Length: > 0 } second ? $"{first}; {second}" : first : BoardText.Of(other);

    private static List<JsonValue> Objects(JsonValue array)
    {
        var objects = new List<JsonValue>();
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            if (entry.IsObject && objects.Count < MostEntries)
            {
                objects.Add(entry);
            }
        }

        return objects;
    }
}
