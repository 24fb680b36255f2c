namespace PhaseGuard.Text;

/// <summary>Finds lines and columns of places of one text in any order; of places in one long line it goes on from the last.</summary>
/// <param name="text">The text.</param>
internal sealed class LineIndex(ReadOnlyMemory<byte> text)
{
    private int[]? _starts;
    private (int Offset, int Line, int Column) _last = (0, 1, 1);

    /// <summary>The line and the column, both from 1; a column is a Unicode code point.</summary>
    /// <param name="offset">In bytes of the text.</param>
    public (int Line, int Column) At(int offset)
    {
        int[] starts = _starts ??= StartsOf(text.Span);
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found + 1 : ~found;
        (int from, int column) = _last.Line == line && _last.Offset <= offset ? (_last.Offset, _last.Column) : (starts[line - 1], 1);
        foreach (byte unit in text.Span[from..offset])
        {
            column += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        _last = (offset, line, column);
        return (line, column);
    }

    private static int[] StartsOf(ReadOnlySpan<byte> text)
    {
        var starts = new List<int>(text.Length / 32) { 0 };
        for (int at = 0; text[at..].IndexOf((byte)'\n') is >= 0 and var length;)
        {
            at += length + 1;
            starts.Add(at);
        }

        return [.. starts];
    }
}
