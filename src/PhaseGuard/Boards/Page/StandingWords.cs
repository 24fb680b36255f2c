using System.Globalization;

namespace PhaseGuard.Boards.Page;

/// <summary>How the page says how a row stands.</summary>
internal static class StandingWords
{
    public static string Of(BoardStanding standing) => standing switch
    {
        BoardStanding.Open => "Not begun",
        BoardStanding.InProgress => "In progress",
        BoardStanding.Blocked => "Blocked",
        BoardStanding.Failed => "Failed",
        BoardStanding.Finished => "Finished",
        _ => "Unknown",
    };

    public static string ClassOf(BoardStanding standing) => standing switch
    {
        BoardStanding.Open => "open",
        BoardStanding.InProgress => "working",
        BoardStanding.Blocked => "blocked",
        BoardStanding.Failed => "failed",
        BoardStanding.Finished => "finished",
        _ => "unknown",
    };

    /// <summary>What the records are called together, such as <c>steps</c>; <c>records</c> where they are of several kinds.</summary>
    public static string Plural(IEnumerable<BoardRow> rows)
    {
        string[] kinds = [.. rows.Select(row => row.Kind).Distinct(StringComparer.Ordinal)];
        return kinds is [{ Length: > 0 } kind] ? $"{kind}s" : "records";
    }

    /// <summary>A duration for people.</summary>
    /// <param name="minutes">How long, in minutes.</param>
    public static string Duration(decimal minutes)
    {
        decimal whole = decimal.Round(minutes);
        return minutes is > -10 and < 10 ? string.Create(CultureInfo.InvariantCulture, $"{minutes:0.#} min")
            : whole < 60 ? string.Create(CultureInfo.InvariantCulture, $"{whole:0} min")
            : string.Create(CultureInfo.InvariantCulture, $"{decimal.Floor(whole / 60):0} h {decimal.Remainder(whole, 60):00} min");
    }
}
