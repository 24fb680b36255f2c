namespace PhaseGuard.Markdown;

/// <summary>The lines of a Markdown text, without their CR and LF; those of fences are passed over.</summary>
/// <param name="text">The text.</param>
internal ref struct MarkdownLines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _next;
    private byte? _fence;

    /// <summary>Where the line begins, and where it ends.</summary>
    public (int Start, int End) Line { get; private set; }

    /// <summary>Goes on to the next line outside fences.</summary>
    public bool Next()
    {
        while (NextOfAll())
        {
            byte? sign = FenceSign(_text[Line.Start..Line.End]);
            if (_fence is null && sign is null)
            {
                return true;
            }

            _fence = _fence is null ? sign : _fence == sign ? null : _fence;
        }

        return false;
    }

    /// <summary>Goes on to the next line, of a fence or not.</summary>
    public bool NextOfAll()
    {
        if (_next >= _text.Length)
        {
            return false;
        }

        int start = _next;
        int length = _text[start..].IndexOf((byte)'\n');
        int end = length < 0 ? _text.Length : start + length;
        _next = end + 1;
        Line = (start, end > start && _text[end - 1] == '\r' ? end - 1 : end);
        return true;
    }

    private static byte? FenceSign(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> bare = line.TrimStart(" \t"u8);
        return bare.StartsWith("```"u8) || bare.StartsWith("~~~"u8) ? bare[0] : null;
    }
}
