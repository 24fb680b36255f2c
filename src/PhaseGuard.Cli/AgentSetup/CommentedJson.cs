using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>JSON as editors write it: with comments, and with commas behind the last item.</summary>
internal sealed class CommentedJson : IDisposable
{
    private readonly byte[] _text;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    public CommentedJson(byte[] text) => (_text, Tree) = (text, JsonTree.Parse(Blanked(text)));

    /// <summary>The text as it is written.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>Its values; their offsets are those of the text.</summary>
    public JsonTree Tree { get; }

    /// <summary>The offset of the first byte, from one on, that is neither white space nor of a comment.</summary>
    public int Skip(int from)
    {
        while (from < _text.Length && (IsBlank(_text[from]) || CommentEnd(_text, from) > from))
        {
            from = IsBlank(_text[from]) ? from + 1 : CommentEnd(_text, from);
        }

        return from;
    }

    /// <summary>The offset behind a comma that follows an item; <see langword="null"/> where none does.</summary>
    /// <param name="end">The offset behind the item.</param>
    public int? AfterComma(int end) => Skip(end) is var next && next < _text.Length && _text[next] == (byte)',' ? next + 1 : null;

    /// <summary>The offset behind the comments that end the line of an offset; the offset itself where there is none.</summary>
    public int AfterCommentsOfLine(int from)
    {
        int end = from;
        for (int next = from; next < _text.Length && _text[next] is not ((byte)'\n' or (byte)'\r');)
        {
            if (CommentEnd(_text, next) is var after && after > next)
            {
                (end, next) = (after, after);
            }
            else if (IsBlank(_text[next]))
            {
                next++;
            }
            else
            {
                return from; // something else stands on the line, and they belong to that
            }
        }

        return end;
    }

    /// <summary>The offset of the white space that ends at an offset.</summary>
    public int BlankBefore(int offset)
    {
        while (offset > 0 && IsBlank(_text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    /// <inheritdoc/>
    public void Dispose() => Tree.Dispose();

    /// <summary>The same text with blanks in the place of comments and of commas that end nothing.</summary>
    private static byte[] Blanked(byte[] text)
    {
        byte[] blanked = [.. text];
        int comma = -1;
        for (int at = 0; at < text.Length;)
        {
            int end = CommentEnd(text, at);
            if (end > at)
            {
                Blank(blanked.AsSpan(at..end));
                at = end;
                continue;
            }

            if (text[at] is (byte)'}' or (byte)']' && comma >= 0)
            {
                blanked[comma] = (byte)' ';
            }

            comma = text[at] == (byte)',' ? at : IsBlank(text[at]) ? comma : -1;
            at = text[at] == (byte)'"' ? StringEnd(text, at) : at + 1;
        }

        return blanked;
    }

    private static void Blank(Span<byte> comment)
    {
        foreach (ref byte one in comment)
        {
            one = one == (byte)'\n' ? one : (byte)' ';
        }
    }

    private static int CommentEnd(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text[at..];
        if (rest.StartsWith("//"u8))
        {
            int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            return end < 0 ? text.Length : at + end;
        }

        int close = rest.StartsWith("/*"u8) ? rest[2..].IndexOf("*/"u8) : -1;
        return close < 0 ? at : at + close + 4;
    }

    private static int StringEnd(ReadOnlySpan<byte> text, int at)
    {
        for (int next = at + 1; next < text.Length; next += text[next] == (byte)'\\' ? 2 : 1)
        {
            if (text[next] == (byte)'"')
            {
                return next + 1;
            }
        }

        return text.Length;
    }

    private static bool IsBlank(byte one) => one is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
