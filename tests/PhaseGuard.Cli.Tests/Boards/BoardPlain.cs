using System.Globalization;
using System.Text;
using PhaseGuard.Boards;

namespace PhaseGuard.Cli.Tests.Boards;

/// <summary>A board as plain text, for approved files.</summary>
internal static class BoardPlain
{
    public static string Of(Board board)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{board.Source.Repository}, {board.Source.Version}, {board.Source.Branch ?? "no branch"}, by {board.Source.PolicyName}: ");
        text.Append(CultureInfo.InvariantCulture, $"{board.Report.Errors} errors, {board.Report.Warnings} warnings, {board.UnderWay.Errors + board.UnderWay.Warnings} under way\n");
        foreach (BoardGroup group in board.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Name}: {group.Words}\n");
        }

        foreach (BoardRow row in board.Rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, BoardRow row)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{row.Group}/{row.Id} {row.Kind} \"{row.Title}\": {row.Standing}, {row.State ?? "no state"}");
        text.Append(CultureInfo.InvariantCulture, $", agent {row.Agent ?? "-"}, attempts {row.Attempts?.ToString(CultureInfo.InvariantCulture) ?? "-"}, minutes {row.Minutes?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n");
        Line(text, "cells", string.Join(' ', row.Cells.Select(cell => $"{cell.Mark}{(cell.EarlierRuns > 0 ? $"+{cell.EarlierRuns}" : "")}")));
        Line(text, "needs", string.Join(' ', row.Needs));
        Line(text, "unmet", string.Join(' ', row.Unmet));
        Line(text, "flaw", row.Flaw);
        Line(text, "stuck", row.Stuck);
        Line(text, "next", row.Next);
        Line(text, "tables", string.Join(", ", row.Tables.Select(table => $"{table.Title} of {table.Rows.Count}")));
    }

    private static void Line(StringBuilder text, string name, string? value)
        => text.Append(string.IsNullOrEmpty(value) ? "" : $"    {name}: {value}\n");
}
