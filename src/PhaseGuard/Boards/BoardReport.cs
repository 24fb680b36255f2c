using PhaseGuard.Boards.Page;
using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards;

/// <summary>Writes a board as one HTML page that a browser opens from disk: no request, no other file.</summary>
public static class BoardReport
{
    /// <summary>Writes the page; the same board gives the same text.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="board">What it shows.</param>
    /// <param name="isServed">
    /// Whether a server stands behind it: then the page listens to the server-sent events of <c>events</c> beside its own address, and
    /// loads itself anew at each.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="board"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Board board, bool isServed = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(board);
        var html = new HtmlWriter(writer);
        IReadOnlyList<PageGroup> groups = PageLayout.Of(board);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (PageRow row in groups.SelectMany(group => group.Tables).SelectMany(table => table.Rows))
        {
            _ = numbers.TryAdd(row.Row.Path, row.Number);
        }

        var data = new PageData(board, groups);
        var shell = new PageShell($"{board.Source.Repository}: where it stands", BoardAssets.Styles)
        {
            Script = BoardAssets.Script,
            IsServed = isServed,
            Start = "attention",
        };
        shell.Begin(html);
        new HeadPart(html).Write(board);
        html.Markup("<main>\n");
        new AttentionPart(html).Write(groups);
        new MatrixPart(html).Write(board, groups);
        new FindingsPart(html, path => numbers.TryGetValue(path, out int number) ? number : null).Write(board.Report, board.UnderWay);
        html.Markup("</main>\n");
        data.Write(html);
        shell.End(html);
    }
}
