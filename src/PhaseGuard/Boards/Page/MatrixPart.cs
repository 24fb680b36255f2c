using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>The heart of the page: a section a group, a row a record, a column a cell.</summary>
/// <param name="html">What is written to.</param>
internal sealed class MatrixPart(HtmlWriter html)
{
    /// <summary>From how many rows on a browser lays out only what is seen.</summary>
    private const int Many = 200;

    /// <summary>Writes the part.</summary>
    /// <param name="board">What is known of the groups.</param>
    /// <param name="groups">The rows of the page.</param>
    public void Write(Board board, IReadOnlyList<PageGroup> groups)
    {
        bool isLong = groups.Sum(group => group.Rows.Count()) > Many;
        html.Markup("<section id=\"matrix\"").Markup(isLong ? " class=\"long\"" : "").Markup(" aria-labelledby=\"matrix-head\">\n<h2 id=\"matrix-head\">Where they stand</h2>\n");
        if (groups.Count == 0)
        {
            html.Markup("<p class=\"calm\">No files were found.</p>\n");
        }
        else if (groups.Any(group => group.Tables.Any(table => table.Columns.Count > 0)))
        {
            WriteLegend();
        }

        for (int index = 0; index < groups.Count; index++)
        {
            WriteGroup(groups[index], index, board.Groups.FirstOrDefault(group => group.Name == groups[index].Name)?.Words);
        }

        html.Markup("</section>\n");
    }

    private void WriteLegend()
    {
        html.Markup("<details class=\"legend\" open><summary>What the letters mean</summary>\n<ul>\n");
        foreach ((BoardMark mark, string meaning) in MarkWords.Legend)
        {
            html.Markup("<li class=\"").Markup(MarkWords.ClassOf(mark)).Markup("\"><b>").Markup(MarkWords.Of(mark)).Markup("</b> ")
                .Markup(meaning).Markup("</li>\n");
        }

        html.Markup("<li><sup>2</sup> earlier runs</li>\n<li class=\"p\"><b>Passed</b><u class=\"error\">!</u> something was found</li>\n</ul>\n</details>\n");
    }

    private void WriteGroup(PageGroup group, int index, string? words)
    {
        int count = group.Rows.Count();
        int finished = group.Rows.Count(row => row.Standing == BoardStanding.Finished);
        string plural = StandingWords.Plural(group.Rows);
        html.Markup("<section class=\"group\" aria-labelledby=\"group-").Number(index).Markup("\">\n<div class=\"head\"><h3 id=\"group-").Number(index)
            .Markup("\">").Text(group.Name).Markup("</h3> <progress max=\"").Number(count).Markup("\" value=\"").Number(finished)
            .Markup("\" aria-labelledby=\"done-").Number(index).Markup("\"></progress> <span id=\"done-").Number(index).Markup("\">").Number(finished)
            .Markup(" of ").Number(count).Markup(" ").Text(count == 1 ? plural[..^1] : plural).Markup(" finished</span>");
        if (words is not null)
        {
            html.Markup(" <span>").Text(words).Markup("</span>");
        }

        html.Markup("</div>\n");
        foreach (PageTable table in group.Tables)
        {
            new MatrixTable(html, table).Write(group.Name);
        }

        html.Markup("</section>\n");
    }
}
