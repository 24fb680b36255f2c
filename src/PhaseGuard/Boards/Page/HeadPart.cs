using System.Globalization;
using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>The head of the page: what was looked at, and how much of it stands how.</summary>
/// <param name="html">What is written to.</param>
internal sealed class HeadPart(HtmlWriter html)
{
    private static readonly BoardStanding[] _order =
        [BoardStanding.Finished, BoardStanding.InProgress, BoardStanding.Blocked, BoardStanding.Failed, BoardStanding.Unknown, BoardStanding.Open];

    /// <summary>Writes the part.</summary>
    public void Write(Board board)
    {
        html.Markup("<header>\n<h1>").Text(board.Source.Repository);
        if (board.Source.Branch is { } branch)
        {
            html.Markup(" <span class=\"branch\">").Text(branch).Markup("</span>");
        }

        html.Markup("</h1>\n<p class=\"source\">");
        WriteSource(board.Source);
        html.Markup("</p>\n");
        string plural = StandingWords.Plural(board.Rows);
        new CountsPart(html).Begin()
            .Write(string.Concat(plural[..1].ToUpperInvariant(), plural.AsSpan(1)), board.Rows.Count)
            .Write("Finished", board.Count(BoardStanding.Finished), "finished")
            .Write("In progress", board.Count(BoardStanding.InProgress), "working")
            .Write("Blocked", board.Count(BoardStanding.Blocked), "blocked")
            .WriteAny("Failed", board.Count(BoardStanding.Failed), "failed")
            .Write("Findings", board.Report.Errors + board.Report.Warnings, board.Report.IsBlocked ? "failed" : "warned")
            .WriteAny("Not finished yet", board.UnderWay.Errors + board.UnderWay.Warnings)
            .Write("Known by the baseline", board.Report.InBaseline).End();
        WriteBar(board);
        html.Markup("</header>\n");
    }

    private void WriteSource(BoardSource source)
    {
        html.Markup("<span>").Text(source.Version).Markup("</span>");
        if (source.Commit is { } commit)
        {
            html.Markup(" <span>commit <code>").Text(CommitId.Short(commit)).Markup("</code></span>");
        }

        DateTimeOffset time = source.Time.ToUniversalTime();
        html.Markup(" <span><time datetime=\"").Markup(time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Markup("\">")
            .Markup(time.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)).Markup("</time></span> <span>policy: ")
            .Text(source.PolicyName).Markup("</span>");
    }

    /// <summary>One bar of all rows, in parts of a thousand.</summary>
    private void WriteBar(Board board)
    {
        if (board.Rows.Count == 0)
        {
            return;
        }

        html.Markup("<svg class=\"bar\" viewBox=\"0 0 1000 8\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
            .Number(board.Count(BoardStanding.Finished)).Markup(" of ").Number(board.Rows.Count).Markup(" finished\">");
        int before = 0;
        foreach (BoardStanding standing in _order)
        {
            int after = before + board.Count(standing);
            int start = Share(before, board.Rows.Count);
            html.Markup("<rect class=\"").Markup(StandingWords.ClassOf(standing)).Markup("\" x=\"").Number(start).Markup("\" width=\"")
                .Number(Share(after, board.Rows.Count) - start).Markup("\" height=\"8\"/>");
            before = after;
        }

        html.Markup("</svg>\n");
    }

    private static int Share(int part, int whole) => (int)(1000L * part / whole);
}
