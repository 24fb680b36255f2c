using System.Globalization;
using PhaseGuard.Boards;

namespace PhaseGuard.Browser.Tests;

/// <summary>Boards that tests write.</summary>
internal static class SampleBoards
{
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 16, 30, 0, TimeSpan.Zero);

    private static readonly string[] _eight =
        ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW", "COMMIT"];

    private static readonly string[] _fourteen = [.. _eight, "REFACTOR_L1", "REFACTOR_L2", "REFACTOR_L3", "REFACTOR_L4", "POST_REFACTOR_REVIEW", "FINAL_VALIDATE"];

    private static readonly string[] _agents = ["software-crafter", "reviewer", "claude"];

    /// <summary>Two features of different columns, a session, a file that cannot be read; some rows are stuck.</summary>
    public static Board Usual { get; } = MakeUsual();

    /// <summary>A board of nothing.</summary>
    public static Board Empty { get; } = new()
    {
        Source = new BoardSource("empty", "work tree", _now, "no policy"),
        Rows = [],
        Report = new Report([]),
    };

    /// <summary>Many rows of fourteen cells each, all of them with long panels.</summary>
    public static Board Large(int count)
    {
        BoardRow[] rows = [.. Enumerable.Range(0, count).Select(number => Made($"feature-{number / 40:000}", number % 40, (number * 7) % 19, _fourteen))];
        return new Board
        {
            Source = Usual.Source,
            Rows = rows,
            Report = new Report([.. rows.Select((row, index) => Found(row, index % 5 == 0 ? 2 : 0))]),
        };
    }

    /// <summary>A finding of some rule on a row's phase.</summary>
    public static Finding Finding(string rule, string? phase, string message, string cure) => new()
    {
        Rule = RuleBook.Find(rule)!,
        Level = rule == "PG031" ? Level.Error : Level.Warning,
        Line = 9,
        Column = 70,
        Pointer = "/tdd_cycle/phase_execution_log/2",
        Phase = phase,
        Message = message,
        Cure = cure,
    };

    private static Board MakeUsual()
    {
        var rows = new List<BoardRow>();
        rows.AddRange(Enumerable.Range(0, 9).Select(number => Made("auth", number, 15 - (2 * number), _fourteen)));
        rows.AddRange(Enumerable.Range(0, 6).Select(number => Made("search", number, 9 - (3 * number), _eight)));
        rows[4] = rows[4] with
        {
            Standing = BoardStanding.InProgress,
            State = "IN_PROGRESS",
            Stuck = "In progress for 3 days; nothing has changed since 2026-11-17 11:20 UTC.",
            Next = "dotnet phaseguard phase start docs/feature/auth/steps/01-05.json GREEN_UNIT",
        };
        rows[6] = rows[6] with
        {
            Standing = BoardStanding.Failed,
            State = "FAILED",
            Stuck = "RED_UNIT failed: \"expected 401 but got 500\".",
            Next = "dotnet phaseguard phase start docs/feature/auth/steps/01-07.json RED_UNIT",
            Attempts = 3,
        };
        rows[8] = rows[8] with { Standing = BoardStanding.Blocked, State = "BLOCKED", Stuck = "Waits for 01-05, which is not finished.", Needs = ["01-05"], Unmet = ["01-05"], Next = null };
        rows.Add(new BoardRow("docs/feature/search/steps/01-07.json", "step", "search", "01-07") { Flaw = "The file is no JSON: line 12 ends inside a string.", Stuck = "The file cannot be read." });
        rows.AddRange(Enumerable.Range(1, 4).Select(number => new BoardRow($".workflow/WFS-billing/.task/IMPL-{number}.json", "task", "WFS-billing", $"IMPL-{number}")
        {
            Title = $"Write part {number} of the invoice",
            Standing = number < 3 ? BoardStanding.Finished : BoardStanding.Open,
            State = number < 3 ? "completed" : "pending",
            Agent = "@code-developer",
            Needs = number > 1 ? [$"IMPL-{number - 1}"] : [],
            Unmet = number > 3 ? ["IMPL-3"] : [],
        }));
        return new Board
        {
            Source = new BoardSource("webshop", "work tree", _now, "phaseguard.json") { Branch = "feature/login", Commit = "3f2a9c51d07e4b8896aa1c2d3e4f5a6b7c8d9e0f" },
            Rows = rows,
            Report = new Report([.. rows.Select((row, index) => Found(row, index is 4 or 6 ? 2 : index == 11 ? 1 : 0) with { InBaseline = index == 2 ? [Finding("PG031", null, "Phase REVIEW was deferred long ago", "Finish it.")] : [] })]),
            History = [.. Enumerable.Range(0, 12).Select(number => new BoardMoment($"{number:x}f2a9c51d07e4b8896aa1c2d3e4f5a6b7c8d9e0f", _now.AddHours(7 * (number - 12)), 12 + number / 2, number, Math.Abs(8 - number)))],
        };
    }

    private static FileReport Found(BoardRow row, int count)
        => new(row.Path, [
            .. Enumerable.Range(0, count).Select(number => Finding(
                number == 0 ? "PG031" : "PG040", row.Columns.ElementAtOrDefault(2), $"Phase {row.Columns.ElementAtOrDefault(2)} of {row.Id} says \"deferred {number}\"", "Finish the phase, or say why it is left out.")),
        ], "step file");

    private static BoardRow Made(string group, int number, int done, string[] columns)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{1 + (number / 20):00}-{1 + (number % 20):00}");
        DateTimeOffset start = _now.AddHours(-90 + (number * 4));
        BoardCell[] cells = [.. columns.Select((column, index) => Cell(column, index, done, start.AddMinutes(index * 17), number))];
        BoardStanding standing = done >= columns.Length ? BoardStanding.Finished : done > 0 ? BoardStanding.InProgress : BoardStanding.Open;
        return new BoardRow($"docs/feature/{group}/steps/{id}.json", "step", group, id)
        {
            Title = $"A customer signs in with a second factor, part {number + 1}",
            Standing = standing,
            State = standing switch { BoardStanding.Finished => "DONE", BoardStanding.InProgress => "IN_PROGRESS", _ => "NOT_STARTED" },
            Agent = done > 0 ? _agents[number % 3] : null,
            Attempts = done > 0 ? 1 + (number % 2) : null,
            Minutes = done > 0 ? Math.Min(done, columns.Length) * 16.5m : null,
            Needs = number > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{1 + ((number - 1) / 20):00}-{1 + ((number - 1) % 20):00}")] : [],
            Columns = columns,
            Cells = cells,
            Next = standing == BoardStanding.Finished ? null : $"dotnet phaseguard phase start docs/feature/{group}/steps/{id}.json {columns[Math.Max(0, Math.Min(done, columns.Length - 1))]}",
            Tables =
            [
                new BoardTable("Phases", ["Phase", "Status", "Outcome", "Started", "Ended", "Minutes", "Notes"], [.. cells.Select((cell, index) => (IReadOnlyList<string>)[
                    cell.Name, cell.Mark == BoardMark.Open ? "NOT_EXECUTED" : "EXECUTED", cell.Mark == BoardMark.Passed ? "PASS" : "", Shown(cell.StartedAt), Shown(cell.EndedAt),
                    cell.Minutes?.ToString(CultureInfo.InvariantCulture) ?? "", cell.StartedAt is null ? "" : $"{3 + (number * 7 % 11) + index} tests, all of {group} {id}; run {number * 31 % 97}-{index * number % 13}"])]),
                new BoardTable("State history", ["Time", "State", "By"], [[Shown(start), "IN_PROGRESS", "software-crafter"], [Shown(start.AddHours(4)), "DONE", "reviewer"]]) { IsTimeLine = true },
            ],
        };
    }

    private static BoardCell Cell(string name, int index, int done, DateTimeOffset start, int number)
        => index < done
            ? new BoardCell(name, index == 4 && number % 3 == 0 ? BoardMark.Skipped : BoardMark.Passed, "EXECUTED, PASS")
            {
                StartedAt = start,
                EndedAt = start.AddMinutes(11 + ((index + number) * 5 % 23)),
                Minutes = 11 + ((index + number) * 5 % 23),
                EarlierRuns = (index + number) % 9 == 8 ? 2 : 0,
            }
            : index == done && done > 0 ? new BoardCell(name, number == 6 ? BoardMark.Failed : BoardMark.InProgress, "IN_PROGRESS") { StartedAt = start }
            : new BoardCell(name, BoardMark.Open, "NOT_EXECUTED");

    private static string Shown(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
