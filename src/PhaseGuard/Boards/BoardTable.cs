namespace PhaseGuard.Boards;

/// <summary>A table of a row's panel: its phases, the history of its state, its reviews. All of it is text of the file.</summary>
/// <param name="Title">What it shows, such as <c>Phases</c>.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">The cells, as many a row as there are columns; empty where the file says nothing.</param>
public sealed record BoardTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Whether the rows are moments in their order, the first column their times.</summary>
    public bool IsTimeLine { get; init; }
}
