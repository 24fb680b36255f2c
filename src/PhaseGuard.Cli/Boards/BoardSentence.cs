using System.Globalization;
using PhaseGuard.Boards;

namespace PhaseGuard.Cli.Boards;

/// <summary>A board in a sentence, for whoever had it written.</summary>
internal static class BoardSentence
{
    public static string Of(Board board)
    {
        int findings = board.Report.Errors + board.Report.Warnings;
        int stuck = board.Rows.Count(row => row.Stuck is not null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{board.Count(BoardStanding.Finished):N0} of {board.Rows.Count:N0} {(board.Rows.Count == 1 ? "record" : "records")} finished, {stuck:N0} stuck, {findings:N0} {(findings == 1 ? "finding" : "findings")}.");
    }
}
