using System.Buffers;

namespace PhaseGuard.Cli.Lsp;

/// <summary>The text of a document in UTF-8, and its places by lines and UTF-16 code units. LF, CR LF and CR end a line.</summary>
/// <param name="utf8">The text.</param>
internal sealed class DocumentText(byte[] utf8)
{
    private static readonly SearchValues<byte> _separators = SearchValues.Create(" \t\r\n,:{}[]\""u8);

    private int[]? _starts;
    private int[]? _feeds;
    private (int Line, int Offset, int Character) _last;
    private (int Line, int Offset, int Column) _lastFound = (1, 0, 1);

    public ReadOnlyMemory<byte> Utf8 => utf8;

    private int[] Starts => _starts ??= StartsOf(utf8, endsAtReturn: true);

    /// <summary>The starts of lines that only LF ends; a byte order mark is no column.</summary>
    private int[] Feeds
    {
        get
        {
            if (_feeds is null)
            {
                _feeds = StartsOf(utf8, endsAtReturn: false);
                _feeds[0] = utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            }

            return _feeds;
        }
    }

    /// <summary>The text with another in the place of a piece.</summary>
    public DocumentText With(Spot start, Spot end, ReadOnlySpan<byte> text)
    {
        int from = OffsetOf(start);
        int to = Math.Max(from, OffsetOf(end));
        return new DocumentText([.. utf8.AsSpan(0, from), .. text, .. utf8.AsSpan(to)]);
    }

    /// <summary>Where an offset is; of places in one long line it goes on from the last, or back.</summary>
    /// <param name="offset">In bytes; what is behind the end is the end.</param>
    public Spot SpotOf(int offset)
    {
        offset = Math.Clamp(offset, 0, utf8.Length);
        int found = Array.BinarySearch(Starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        bool isNear = _last.Line == line && Math.Abs(offset - _last.Offset) < offset - Starts[line];
        (int at, int character) = isNear ? (_last.Offset, _last.Character) : (Starts[line], 0);
        for (; at < offset; at++)
        {
            character += UnitsOf(utf8[at]);
        }

        for (; at > offset; at--)
        {
            character -= UnitsOf(utf8[at - 1]);
        }

        _last = (line, offset, character);
        return new Spot(line, character);
    }

    /// <summary>The offset of a place; one behind the end of its line is that end.</summary>
    public int OffsetOf(Spot spot)
    {
        if (spot.Line >= Starts.Length)
        {
            return utf8.Length;
        }

        int at = Starts[spot.Line];
        for (int character = 0; at < utf8.Length && utf8[at] is not ((byte)'\n' or (byte)'\r'); at++)
        {
            if (character >= spot.Character && !IsContinued(utf8[at]))
            {
                break;
            }

            character += UnitsOf(utf8[at]);
        }

        return at;
    }

    /// <summary>The offset of a place as findings have it: only LF ends a line, and a column is a code point.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public int OffsetOf(int line, int column)
    {
        line = Math.Clamp(line, 1, Feeds.Length);
        (int at, int passed) = _lastFound.Offset > 0 && _lastFound.Line == line && _lastFound.Column <= column ? (_lastFound.Offset, _lastFound.Column) : (Feeds[line - 1], 1);
        while (at < utf8.Length && utf8[at] != '\n' && (passed < column || IsContinued(utf8[at])))
        {
            passed += IsContinued(utf8[at]) ? 0 : 1;
            at++;
        }

        _lastFound = (line, at, passed);
        return at;
    }

    /// <summary>Where the word ends that begins at an offset: a string in quotes, a bracket, or all up to a separator.</summary>
    public int EndOfWord(int offset)
    {
        ReadOnlySpan<byte> rest = utf8.AsSpan(Math.Min(offset, utf8.Length));
        if (rest is [(byte)'"', ..])
        {
            int at = 1;
            while (at < rest.Length && rest[at] is not ((byte)'"' or (byte)'\n'))
            {
                at += rest[at] == '\\' ? 2 : 1;
            }

            return offset + Math.Min(rest.Length, at + 1);
        }

        int end = rest.IndexOfAny(_separators);
        return offset + (end < 0 ? rest.Length : end == 0 && rest[0] is (byte)'{' or (byte)'[' ? 1 : end);
    }

    private static bool IsContinued(byte unit) => (unit & 0xC0) == 0x80;

    /// <summary>Of a code point beyond the BMP, which takes two units, the first byte is at least 0xF0.</summary>
    private static int UnitsOf(byte unit) => IsContinued(unit) ? 0 : unit >= 0xF0 ? 2 : 1;

    private static int[] StartsOf(ReadOnlySpan<byte> text, bool endsAtReturn)
    {
        var starts = new List<int>(text.Length / 32) { 0 };
        for (int at = 0; text[at..].IndexOfAny((byte)'\n', endsAtReturn ? (byte)'\r' : (byte)'\n') is >= 0 and var length;)
        {
            at += length + (text[(at + length)..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            starts.Add(at);
        }

        return [.. starts];
    }
}
