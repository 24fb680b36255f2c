namespace PhaseGuard.Boards.Page;

/// <summary>A row as the page shows it.</summary>
/// <param name="Number">Which row of the page it is, from 0.</param>
/// <param name="Row">What it shows.</param>
/// <param name="Address">What its panel is known by in the page's address: the group, a slash, and the id; no other row has the same.</param>
/// <param name="Report">What was found in its file; <see langword="null"/> where it was not judged.</param>
internal sealed record PageRow(int Number, BoardRow Row, string Address, FileReport? Report)
{
    public int Errors => Report?.Errors ?? 0;

    public int Warnings => Report?.Warnings ?? 0;

    /// <summary>How many findings of a level name a cell.</summary>
    public int Count(BoardCell cell, Level level)
    {
        int count = 0;
        foreach (Finding finding in Report?.Findings ?? [])
        {
            count += finding.Level == level && finding.Phase == cell.Name ? 1 : 0;
        }

        return count;
    }
}
