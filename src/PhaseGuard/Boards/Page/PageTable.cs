namespace PhaseGuard.Boards.Page;

/// <summary>Rows of a group that have the same columns.</summary>
/// <param name="Columns">The names of the cells; empty where the rows have none.</param>
/// <param name="Rows">The rows, in the order of the board.</param>
internal sealed record PageTable(IReadOnlyList<string> Columns, IReadOnlyList<PageRow> Rows);
