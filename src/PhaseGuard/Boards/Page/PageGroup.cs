namespace PhaseGuard.Boards.Page;

/// <summary>The rows of a feature or whatever else a dialect puts together.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Tables">Its tables, one for each set of columns.</param>
internal sealed record PageGroup(string Name, IReadOnlyList<PageTable> Tables)
{
    public IEnumerable<BoardRow> Rows => Tables.SelectMany(table => table.Rows).Select(row => row.Row);
}
