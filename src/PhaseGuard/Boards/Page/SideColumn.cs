using System.Globalization;
using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>A column beside the matrix.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Class">The class of its cells.</param>
/// <param name="HasValue">Whether a row has something to say there; a column that no row has is left out.</param>
/// <param name="Write">Writes what a row says.</param>
internal sealed record SideColumn(string Name, string Class, Func<PageRow, bool> HasValue, Action<HtmlWriter, PageRow> Write)
{
    /// <summary>The columns before the cells: how a row stands, and how much was found in its file.</summary>
    public static IReadOnlyList<SideColumn> Before { get; } =
    [
        new("State", "state", _ => true, WriteState),
        new("Findings", "found", row => row.Errors + row.Warnings > 0, WriteFound),
    ];

    /// <summary>The columns behind the cells.</summary>
    public static IReadOnlyList<SideColumn> Behind { get; } =
    [
        new("Not defined", "more", row => row.Row.Cells.Count > row.Row.Columns.Count, WriteMore),
        new("Agent", "agent", row => row.Row.Agent is not null, (html, row) => html.Text(row.Row.Agent)),
        new("Attempts", "number", row => row.Row.Attempts is not null, WriteAttempts),
        new("Duration", "duration", row => row.Row.Minutes is not null, WriteDuration),
        new("Waits for", "waits", row => row.Row.Unmet.Count > 0, (html, row) => html.Text(string.Join(", ", row.Row.Unmet))),
    ];

    private static void WriteState(HtmlWriter html, PageRow row)
        => html.Markup("<span class=\"").Markup(StandingWords.ClassOf(row.Row.Standing)).Markup("\">")
            .Text(row.Row.State ?? StandingWords.Of(row.Row.Standing)).Markup("</span>");

    private static void WriteMore(HtmlWriter html, PageRow row)
        => html.Text(string.Join(", ", row.Row.Cells.Skip(row.Row.Columns.Count).Select(cell => $"{cell.Name}: {cell.Words}")));

    private static void WriteAttempts(HtmlWriter html, PageRow row)
    {
        if (row.Row.Attempts is { } attempts)
        {
            html.Number(attempts);
        }
    }

    private static void WriteDuration(HtmlWriter html, PageRow row)
    {
        if (row.Row.Minutes is { } minutes)
        {
            html.Markup("<data value=\"").Markup(minutes.ToString(CultureInfo.InvariantCulture)).Markup("\">")
                .Markup(StandingWords.Duration(minutes)).Markup("</data>");
        }
    }

    private static void WriteFound(HtmlWriter html, PageRow row)
    {
        WriteFound(html, row.Errors, Level.Error.Word());
        WriteFound(html, row.Warnings, Level.Warning.Word());
    }

    private static void WriteFound(HtmlWriter html, int count, string word)
    {
        if (count > 0)
        {
            html.Markup("<b class=").Markup(word).Markup(">").Number(count).Markup("<i> ").Markup(word).Markup(count == 1 ? "</i></b> " : "s</i></b> ");
        }
    }
}
