namespace PhaseGuard.Cli.Output;

/// <summary>Rows of cells in columns.</summary>
internal static class TextTable
{
    /// <summary>Writes rows of the same number of cells, two blanks between the columns and none at a line's end.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string[]> rows)
    {
        int[] widths = rows is [var first, ..] ? [.. Sequence.Range(0, first.Length).Select(column => rows.Max(row => row[column].Length))] : [];
        foreach (string[] row in rows)
        {
            writer.Write($"{string.Join("  ", row.Zip(widths).Select(cell => cell.First.PadRight(cell.Second))).TrimEnd()}\n");
        }
    }
}
