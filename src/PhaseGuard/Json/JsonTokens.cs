using System.Buffers;

namespace PhaseGuard.Json;

/// <summary>
/// Reads the words of JSON. Each method is given where one starts, and returns where it ends: it takes exactly what
/// RFC 8259 takes.
/// </summary>
internal readonly ref struct JsonTokens(ReadOnlySpan<byte> text)
{
    /// <summary>What is returned instead of an end. No byte stands there, so that nothing goes on from it.</summary>
    public const int Refused = -1;

    /// <summary>What a string cannot hold as it is.</summary>
    private static readonly SearchValues<byte> _special = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Sequence.Range(0, 0x20).Select(control => (byte)control)]);

    private readonly ReadOnlySpan<byte> _text = text;

    public ReadOnlySpan<byte> Text => _text;

    public int String(int at, out bool isEscaped)
    {
        isEscaped = false;
        if (ByteAt(at) != '"')
        {
            return Refused;
        }

        int end = at + 1;
        while (true)
        {
            int next = _text[end..].IndexOfAny(_special);
            end += next;
            if (next < 0 || _text[end] < ' ')
            {
                return Refused;
            }

            if (_text[end] == '"')
            {
                return isEscaped && LoneSurrogate.IndexIn(_text[(at + 1)..(end + 1)]) >= 0 ? Refused : end + 1;
            }

            isEscaped = true;
            end = Escape(end + 1);
            if (end == Refused)
            {
                return Refused;
            }
        }
    }

    private int Escape(int at)
    {
        if (ByteAt(at) != 'u')
        {
            return ByteAt(at) is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t'
                ? at + 1
                : Refused;
        }

        for (int digit = 1; digit <= 4; digit++)
        {
            if (!char.IsAsciiHexDigit((char)ByteAt(at + digit)))
            {
                return Refused;
            }
        }

        return at + 5;
    }

    public int Word(int at, ReadOnlySpan<byte> word) => _text[at..].StartsWith(word) ? at + word.Length : Refused;

    public int Number(int at)
    {
        int digits = ByteAt(at) == '-' ? at + 1 : at;
        int end = ByteAt(digits) == '0' ? digits + 1 : Digits(digits);
        end = ByteAt(end) == '.' ? Digits(end + 1) : end;
        if (ByteAt(end) is not ((byte)'e' or (byte)'E'))
        {
            return end;
        }

        return Digits(ByteAt(end + 1) is (byte)'+' or (byte)'-' ? end + 2 : end + 1);
    }

    private int Digits(int at)
    {
        int end = at;
        while (char.IsAsciiDigit((char)ByteAt(end)))
        {
            end++;
        }

        return end > at ? end : Refused;
    }

    public int SkipSpace(int at)
    {
        ReadOnlySpan<byte> text = _text;
        while ((uint)at < (uint)text.Length && text[at] <= ' ')
        {
            if (text[at] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>The byte there; 0, with which nothing begins or goes on, where there is none.</summary>
    public byte ByteAt(int at) => (uint)at < (uint)_text.Length ? _text[at] : (byte)0;
}
