namespace PhaseGuard.Boards;

/// <summary>Where one record stands: a step, a task, a contract.</summary>
/// <param name="Path">The repository path, with <c>/</c>; findings of the report name the file so.</param>
/// <param name="Kind">What the record is called, such as <c>step</c>.</param>
/// <param name="Group">What it is shown under: the feature, or the session.</param>
/// <param name="Id">What others know it by; the file's name without its ending where it has no id.</param>
public sealed record BoardRow(string Path, string Kind, string Group, string Id)
{
    /// <summary>What it is called; <see langword="null"/> where the file does not say.</summary>
    public string? Title { get; init; }

    /// <summary>How it stands.</summary>
    public BoardStanding Standing { get; init; } = BoardStanding.Unknown;

    /// <summary>Its state in the word of the file; <see langword="null"/> where the file does not say.</summary>
    public string? State { get; init; }

    /// <summary>Why somebody must look: what it waits for, since when it is in progress, why it failed; <see langword="null"/> where it is not stuck.</summary>
    public string? Stuck { get; init; }

    /// <summary>What keeps it from the matrix: that the file cannot be read, that it has no phases; <see langword="null"/> where nothing does.</summary>
    public string? Flaw { get; init; }

    /// <summary>Who is at work or was; <see langword="null"/> where the file does not say.</summary>
    public string? Agent { get; init; }

    /// <summary>How many times it was tried, the first one counted; <see langword="null"/> where the file does not say.</summary>
    public int? Attempts { get; init; }

    /// <summary>How long it took so far, in minutes; <see langword="null"/> where the file does not say.</summary>
    public decimal? Minutes { get; init; }

    /// <summary>The ids of the records of its group that must be finished before.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Those of <see cref="Needs"/> that are not finished, or not there.</summary>
    public IReadOnlyList<string> Unmet { get; init; } = [];

    /// <summary>The names of its phases in canonical order: the columns that its group has; empty where it has no phases.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Its phases: one for each of <see cref="Columns"/> in that order, then those that nobody defined.</summary>
    public IReadOnlyList<BoardCell> Cells { get; init; } = [];

    /// <summary>The command that comes next; <see langword="null"/> where none does.</summary>
    public string? Next { get; init; }

    /// <summary>The tables of its panel.</summary>
    public IReadOnlyList<BoardTable> Tables { get; init; } = [];
}
