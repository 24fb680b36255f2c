namespace PhaseGuard.Boards;

/// <summary>Where all records stand: what a board shows. The source is the specification of the board.</summary>
public sealed record Board
{
    /// <summary>What was looked at.</summary>
    public required BoardSource Source { get; init; }

    /// <summary>Every record, a row each, in path order.</summary>
    public required IReadOnlyList<BoardRow> Rows { get; init; }

    /// <summary>The groups of which more is known than their rows tell.</summary>
    public IReadOnlyList<BoardGroup> Groups { get; init; } = [];

    /// <summary>What the check of the same files found, but for <see cref="UnderWay"/>.</summary>
    public required Report Report { get; init; }

    /// <summary>The findings that only tell that a record which somebody works on is not finished yet, as the matrix does.</summary>
    public Report UnderWay { get; init; } = new([]);

    /// <summary>How the rows stood after earlier commits, the oldest first; empty where nobody asked for it.</summary>
    public IReadOnlyList<BoardMoment> History { get; init; } = [];

    /// <summary>How many records stand so.</summary>
    /// <param name="standing">How they stand.</param>
    public int Count(BoardStanding standing) => Rows.Count(row => row.Standing == standing);
}
