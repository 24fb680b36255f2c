using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>The part that says at once which rows are stuck, why, and what comes next.</summary>
/// <param name="html">What is written to.</param>
internal sealed class AttentionPart(HtmlWriter html)
{
    /// <summary>How many rows stand there before the others are folded.</summary>
    private const int Shown = 12;

    /// <summary>Writes the part.</summary>
    /// <param name="groups">The rows of the page.</param>
    public void Write(IReadOnlyList<PageGroup> groups)
    {
        PageRow[] stuck =
        [
            .. groups.SelectMany(group => group.Tables).SelectMany(table => table.Rows).Where(row => row.Row.Stuck is not null)
                .OrderBy(row => Rank(row.Row.Standing)).ThenBy(row => row.Number),
        ];
        html.Markup("<section id=\"attention\" tabindex=\"-1\" aria-labelledby=\"attention-head\">\n<h2 id=\"attention-head\">Needs attention <span class=\"count\">")
            .Number(stuck.Length).Markup("</span></h2>\n");
        if (stuck.Length == 0)
        {
            html.Markup("<p class=\"calm\">Nothing is stuck.</p>\n");
        }
        else
        {
            WriteList(stuck.Take(Shown));
        }

        if (stuck.Length > Shown)
        {
            html.Markup("<details><summary>").Number(stuck.Length - Shown).Markup(" more</summary>\n");
            WriteList(stuck.Skip(Shown));
            html.Markup("</details>\n");
        }

        html.Markup("</section>\n");
    }

    /// <summary>What somebody can act on comes first, what only waits comes last.</summary>
    private static int Rank(BoardStanding standing) => standing switch
    {
        BoardStanding.Failed => 0,
        BoardStanding.InProgress => 1,
        BoardStanding.Unknown => 2,
        BoardStanding.Open => 3,
        _ => 4,
    };

    private void WriteList(IEnumerable<PageRow> rows)
    {
        html.Markup("<ul class=\"stuck\">\n");
        foreach (PageRow row in rows)
        {
            WriteRow(row);
        }

        html.Markup("</ul>\n");
    }

    private void WriteRow(PageRow row)
    {
        string standing = StandingWords.ClassOf(row.Row.Standing);
        html.Markup("<li class=\"").Markup(standing).Markup("\" data-row=\"").Number(row.Number).Markup("\">\n<p><b class=\"state ").Markup(standing)
            .Markup("\">").Markup(StandingWords.Of(row.Row.Standing)).Markup("</b> <a class=\"open\">").Text(row.Address).Markup("</a> <span class=\"title\">")
            .Text(row.Row.Title).Markup("</span></p>\n<p class=\"why\">").Text(row.Row.Stuck).Markup("</p>\n");
        if (row.Row.Next is { } next)
        {
            html.Markup("<p class=\"next\">Next: <code>").Text(next).Markup("</code></p>\n");
        }

        html.Markup("</li>\n");
    }
}
