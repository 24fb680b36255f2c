namespace PhaseGuard.Text;

/// <summary>
/// Turns offsets into lines and columns, both from 1, going forward through the text once. Only LF ends a
/// line; a column is a Unicode code point.
/// </summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _offset;
    private int _lineStart;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>The column counted in bytes, from 1.</summary>
    public readonly int ByteColumn => _offset - _lineStart + 1;

    /// <summary>Moves to an offset that is not before the one reached so far.</summary>
    public void MoveTo(int offset)
    {
        ReadOnlySpan<byte> passed = _text[_offset..Math.Min(offset, _text.Length)];
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            Line += lines;
            Column = 1;
            _lineStart = _offset + passed.LastIndexOf((byte)'\n') + 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        Column += CodePoints(passed);
        _offset = Math.Min(offset, _text.Length);
    }

    /// <summary>Every code point has exactly one byte that is no continuation (10xxxxxx).</summary>
    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte unit in utf8)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
