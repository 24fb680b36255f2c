namespace PhaseGuard.Boards.Page;

/// <summary>How the page says how a cell stands: by a word, of which the letter is seen and the whole is spoken.</summary>
internal static class MarkWords
{
    /// <summary>All marks with what the legend says of them, in its order.</summary>
    public static IReadOnlyList<(BoardMark Mark, string Meaning)> Legend { get; } =
    [
        (BoardMark.Passed, "done, the outcome is a pass"),
        (BoardMark.Failed, "done, the outcome is a failure"),
        (BoardMark.Executed, "done, the outcome is not told"),
        (BoardMark.InProgress, "somebody is at work"),
        (BoardMark.Skipped, "left out for good"),
        (BoardMark.Pending, "left for later"),
        (BoardMark.Open, "not begun"),
        (BoardMark.Unknown, "the file says something unknown"),
        (BoardMark.Missing, "the file does not have it"),
    ];

    /// <summary>The word whose first letter stands in the cell.</summary>
    public static string Of(BoardMark mark) => mark switch
    {
        BoardMark.Passed => "Passed",
        BoardMark.Failed => "Failed",
        BoardMark.Executed => "Executed",
        BoardMark.InProgress => "Working",
        BoardMark.Skipped => "Skipped",
        BoardMark.Pending => "Later",
        BoardMark.Open => "Open",
        BoardMark.Missing => "Missing",
        _ => "Unknown",
    };

    /// <summary>The class of the cell: the letter in lower case.</summary>
    public static string ClassOf(BoardMark mark) => mark switch
    {
        BoardMark.Passed => "p",
        BoardMark.Failed => "f",
        BoardMark.Executed => "e",
        BoardMark.InProgress => "w",
        BoardMark.Skipped => "s",
        BoardMark.Pending => "l",
        BoardMark.Open => "o",
        BoardMark.Missing => "m",
        _ => "u",
    };
}
