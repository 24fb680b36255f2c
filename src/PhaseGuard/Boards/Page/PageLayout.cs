namespace PhaseGuard.Boards.Page;

/// <summary>Puts the rows of a board into groups and tables.</summary>
internal static class PageLayout
{
    /// <summary>The groups in the order of their first rows.</summary>
    public static IReadOnlyList<PageGroup> Of(Board board)
    {
        Dictionary<string, FileReport> reports = new(StringComparer.Ordinal);
        foreach (FileReport file in board.Report.Files)
        {
            _ = reports.TryAdd(file.Path, file);
        }

        int number = 0;
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        PageRow Place(BoardRow row) => new(number++, row, AddressOf(row, addresses), reports.GetValueOrDefault(row.Path));
        return
        [
            .. board.Rows.GroupBy(row => row.Group)
                .Select(group => new PageGroup(group.Key, [.. TablesOf(group).Select(table => new PageTable(table.Key, [.. table.Select(Place)]))])),
        ];
    }

    /// <summary>The rows of a group by their columns; what cannot be read stands in the first table.</summary>
    private static List<Grouping<IReadOnlyList<string>, BoardRow>> TablesOf(IReadOnlyList<BoardRow> rows)
    {
        IReadOnlyList<string> usual = rows.FirstOrDefault(row => row.Columns.Count > 0)?.Columns ?? [];
        var tables = new Dictionary<string, Grouping<IReadOnlyList<string>, BoardRow>>(StringComparer.Ordinal);
        var inOrder = new List<Grouping<IReadOnlyList<string>, BoardRow>>();
        foreach (BoardRow row in rows)
        {
            IReadOnlyList<string> columns = row is { Columns.Count: 0, Flaw: not null } ? usual : row.Columns;
            string key = string.Join('\n', columns);
            if (!tables.TryGetValue(key, out Grouping<IReadOnlyList<string>, BoardRow>? table))
            {
                tables.Add(key, table = new(columns));
                inOrder.Add(table);
            }

            table.Add(row);
        }

        return inOrder;
    }

    private static string AddressOf(BoardRow row, HashSet<string> taken)
    {
        string address = $"{row.Group}/{row.Id}";
        string free = address;
        for (int turn = 2; !taken.Add(free); turn++)
        {
            free = $"{address}~{turn}";
        }

        return free;
    }
}
