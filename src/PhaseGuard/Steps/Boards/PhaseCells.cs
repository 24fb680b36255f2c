using System.Globalization;
using PhaseGuard.Boards;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Boards;

/// <summary>The phases of a step as cells of a matrix.</summary>
/// <param name="Known">One for each phase of the set, in canonical order.</param>
/// <param name="Strays">Those that the set does not have, or that stand twice.</param>
/// <param name="Flaw">What keeps the step from the matrix; <see langword="null"/> where nothing does.</param>
internal sealed record PhaseCells(IReadOnlyList<BoardCell> Known, IReadOnlyList<BoardCell> Strays, string? Flaw)
{
    /// <summary>More strays than these are counted and not shown.</summary>
    private const int MostStrays = 10;

    public IReadOnlyList<BoardCell> All => Strays.Count == 0 ? Known : [.. Known, .. Strays.Take(MostStrays)];

    public static PhaseCells Of(StepFile step)
    {
        IReadOnlyList<string> names = step.Set?.Names ?? [];
        var known = new BoardCell?[names.Count];
        var strays = new List<BoardCell>();
        foreach (Phase phase in step.Phases)
        {
            BoardCell cell = CellOf(phase);
            if (phase.MeantIndex is >= 0 and var index && known[index] is null)
            {
                known[index] = cell;
            }
            else
            {
                strays.Add(cell);
            }
        }

        return new PhaseCells([.. known.Select((cell, index) => cell ?? new BoardCell(names[index], BoardMark.Missing, "not in the file"))], strays, FlawOf(step, strays.Count));
    }

    private static string? FlawOf(StepFile step, int strays)
        => RecordFlaw.Of(step)
            ?? (step.Phases.Count == 0 ? "The file records no phases."
            : step.Set is null ? $"Nobody defined the phases of {step.VersionName}."
            : strays > MostStrays ? string.Create(CultureInfo.InvariantCulture, $"The file has {step.Phases.Count:N0} phases, {strays:N0} of them more than its version has.")
            : null);

    private static BoardCell CellOf(Phase phase) => new(PhaseWords.Name(phase), MarkOf(phase), PhaseWords.All(phase))
    {
        EarlierRuns = phase.History.If(JsonKind.Array).Children.Count,
        StartedAt = phase.Started.Instant?.ToTime(),
        EndedAt = phase.Ended.Instant?.ToTime(),
        Minutes = MinutesOf(phase),
    };

    private static decimal? MinutesOf(Phase phase)
        => JsonNumber.TryRead(phase.DurationMinutes, out decimal minutes) ? minutes is >= 0 and < 1_000_000_000 ? minutes : null
            : phase.Started.Instant is { } start && phase.Ended.Instant is { } end && end.SecondsSince(start) is >= 0 and var seconds ? decimal.Round(seconds / 60, 2)
            : null;

    private static BoardMark MarkOf(Phase phase) => phase.Status switch
    {
        _ when phase.Deferral.Exists => BoardMark.Pending,
        PhaseStatus.Executed => phase.Outcome switch { Outcome.Pass => BoardMark.Passed, Outcome.Fail => BoardMark.Failed, _ => BoardMark.Executed },
        PhaseStatus.Skipped => phase.IsPending ? BoardMark.Pending : BoardMark.Skipped,
        PhaseStatus.InProgress => BoardMark.InProgress,
        PhaseStatus.NotExecuted => BoardMark.Open,
        _ => BoardMark.Unknown,
    };
}
