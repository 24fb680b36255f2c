using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>One table of the matrix. End tags that HTML lets out are left out: a large board has tens of thousands of cells.</summary>
/// <param name="html">What is written to.</param>
/// <param name="table">What is written.</param>
internal sealed class MatrixTable(HtmlWriter html, PageTable table)
{
    /// <summary>How many rows a browser lays out together, or leaves out together while they are not seen.</summary>
    private const int Chunk = 40;

    /// <summary>The height of a chunk is told in steps of so many rows.</summary>
    private const int Size = 10;

    private readonly SideColumn[] _before = [.. SideColumn.Before.Where(column => table.Rows.Any(column.HasValue))];
    private readonly SideColumn[] _behind = [.. SideColumn.Behind.Where(column => table.Rows.Any(column.HasValue))];

    /// <summary>Writes the table.</summary>
    /// <param name="group">What its group is called.</param>
    public void Write(string group)
    {
        html.Markup("<div class=\"wide\"><table>\n<caption>").Text(group).Markup(": ").Text(StandingWords.Plural(table.Rows.Select(row => row.Row)))
            .Markup(table.Columns.Count > 0 ? " and their phases" : "").Markup("</caption>\n<thead><tr><th scope=col class=id>Id");
        WriteHeads(_before);
        foreach (string column in table.Columns)
        {
            html.Markup("<th scope=col class=cell><span>").Text(column).Markup("</span>");
        }

        WriteHeads(_behind);
        for (int first = 0; first < table.Rows.Count; first += Chunk)
        {
            int count = Math.Min(Chunk, table.Rows.Count - first);
            html.Markup("\n<tbody class=n").Number((count + Size - 1) / Size).Markup(">");
            for (int index = first; index < first + count; index++)
            {
                WriteRow(table.Rows[index]);
            }
        }

        html.Markup("\n</table></div>\n");
    }

    private void WriteHeads(SideColumn[] columns)
    {
        foreach (SideColumn column in columns)
        {
            html.Markup("<th scope=col class=").Markup(column.Class).Markup(">").Markup(column.Name);
        }
    }

    private void WriteRow(PageRow row)
    {
        html.Markup("\n<tr id=\"").Text(row.Address).Markup(row.Row.Stuck is null ? "\"" : "\" class=x").Markup("><th scope=row><a>")
            .Text(row.Row.Id).Markup("</a>");
        if (row.Row.Title is { } title)
        {
            html.Markup(" <span>").Text(title).Markup("</span>");
        }

        WriteSide(_before, row);
        if (row.Row.Flaw is null)
        {
            foreach (BoardCell cell in row.Row.Cells.Take(table.Columns.Count))
            {
                WriteCell(row, cell);
            }

            WriteSide(_behind, row);
        }
        else
        {
            WriteFlaw(row, row.Row.Flaw);
        }
    }

    private void WriteSide(SideColumn[] columns, PageRow row)
    {
        foreach (SideColumn column in columns)
        {
            html.Markup("<td class=").Markup(column.Class).Markup(">");
            column.Write(html, row);
        }
    }

    /// <summary>The flaw goes over all cells, and to the end of the row where that has nothing else to say.</summary>
    private void WriteFlaw(PageRow row, string flaw)
    {
        SideColumn[] behind = _behind.Any(column => column.HasValue(row)) ? _behind : [];
        int width = table.Columns.Count + _behind.Length - behind.Length;
        html.Markup("<td class=flaw").Markup(width > 1 ? " colspan=" : "");
        _ = width > 1 ? html.Number(width) : html;
        html.Markup(">").Text(flaw);
        WriteSide(behind, row);
    }

    private void WriteCell(PageRow row, BoardCell cell)
    {
        html.Markup("<td class=").Markup(MarkWords.ClassOf(cell.Mark));
        if (cell.Mark is BoardMark.Unknown or BoardMark.Executed)
        {
            html.Markup(" title=\"").Text(cell.Words).Markup("\"");
        }

        html.Markup("><b>").Markup(MarkWords.Of(cell.Mark)).Markup("</b>");
        if (cell.EarlierRuns > 0)
        {
            html.Markup("<sup>").Number(cell.EarlierRuns).Markup("<i> earlier runs</i></sup>");
        }

        int errors = row.Count(cell, Level.Error);
        int warnings = row.Count(cell, Level.Warning);
        if (errors + warnings > 0)
        {
            html.Markup(errors > 0 ? "<u class=error>!<i> " : "<u class=warning>!<i> ").Count(errors + warnings, "finding").Markup("</i></u>");
        }
    }
}
