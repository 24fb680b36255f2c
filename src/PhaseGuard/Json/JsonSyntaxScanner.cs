using System.Buffers;
using System.Text;

namespace PhaseGuard.Json;

/// <summary>
/// Says where a text stops being JSON by RFC 8259, to the byte. It runs only over texts that
/// <see cref="JsonTreeReader"/> has refused, which does not say why.
/// </summary>
internal ref struct JsonSyntaxScanner
{
    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = 64;

    private const string Escapes = "Write \\\\ for a backslash, and \\u with four hexadecimal digits for a character by its number.";

    private readonly ReadOnlySpan<byte> _text;
    private int _at;
    private int _depth;
    private JsonError? _error;

    private JsonSyntaxScanner(ReadOnlySpan<byte> text) => _text = text;

    private readonly bool AtEnd => _at >= _text.Length;

    private readonly byte Current => AtEnd ? (byte)0 : _text[_at];

    private readonly string Standing => AtEnd ? "the end of the text" : Quote.FirstCharacter(_text[_at..]);

    /// <summary>The first error of the text; <see langword="null"/> where it is JSON.</summary>
    public static JsonError? Find(ReadOnlySpan<byte> text)
    {
        var scanner = new JsonSyntaxScanner(text);
        if (scanner.Value())
        {
            scanner.SkipSpace();
            _ = scanner.AtEnd || scanner.Fail("expected the end of the text", "Remove what follows: the file is one JSON value.");
        }

        int read = scanner._error?.Offset ?? text.Length;
        int invalid = InvalidUtf8(text, read);
        return invalid < 0 ? scanner._error : new JsonError(invalid, text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? "the text is UTF-16, not UTF-8"
            : $"the byte 0x{text[invalid]:X2} is not UTF-8", "Save the file in UTF-8.");
    }

    /// <summary>
    /// Where a character up to the offset read is not UTF-8, or -1. One that the text's end cuts off is invalid only
    /// where it cannot even begin: inside a string it is the end that comes too early.
    /// </summary>
    private static int InvalidUtf8(ReadOnlySpan<byte> text, int read)
    {
        for (int at = 0; at < text.Length && at <= read;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(text[at..], out _, out int length);
            if (status != OperationStatus.Done)
            {
                return status == OperationStatus.NeedMoreData && read == text.Length ? -1 : at;
            }

            at += length;
        }

        return -1;
    }

    private bool Value()
    {
        SkipSpace();
        return Current switch
        {
            (byte)'{' => Container((byte)'}', "an object"),
            (byte)'[' => Container((byte)']', "an array"),
            (byte)'"' => String(),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Number(),
            (byte)'t' => Word("true"u8),
            (byte)'f' => Word("false"u8),
            (byte)'n' => Word("null"u8),
            (byte)'N' or (byte)'I' => Fail("expected a value (JSON has no NaN and no Infinity)", "Write a number, null, or a text in double quotes."),
            _ => Fail("expected a value", "Write true, false or null in small letters, a number in digits, any other text in double quotes."),
        };
    }

    private bool Container(byte close, string what)
    {
        if (_depth == MaxDepth)
        {
            return Fail($"nested deeper than {MaxDepth} levels");
        }

        _depth++;
        _at++;
        SkipSpace();
        bool isEmpty = Current == close;
        while (!isEmpty)
        {
            if ((close == (byte)'}' && !Key()) || !Value())
            {
                return false;
            }

            SkipSpace();
            if (Current == close)
            {
                break;
            }

            if (Current != (byte)',')
            {
                return Fail($"expected \",\" or \"{(char)close}\" in {what}", $"Put a comma between two entries, and \"{(char)close}\" after the last.");
            }

            _at++;
            SkipSpace();
            if (Current == close)
            {
                return Fail("a trailing comma: expected another entry", "Remove the comma before it.");
            }
        }

        _depth--;
        _at++;
        return true;
    }

    private bool Key()
    {
        if (Current != (byte)'"')
        {
            return Fail("expected a key in double quotes", "Put the key in double quotes.");
        }

        if (!String())
        {
            return false;
        }

        SkipSpace();
        return Take((byte)':') || Fail("expected \":\" after a key");
    }

    private bool String()
    {
        int start = ++_at;
        bool isWhole = Characters();
        int lone = LoneSurrogate.IndexIn(_text[start..Math.Min(_at + 1, _text.Length)]);
        if (lone < 0)
        {
            return isWhole && Any();
        }

        _at = start + lone;
        return FailInside("half a surrogate pair", "Write the character itself, or both halves of its pair.");
    }

    private bool Characters()
    {
        while (Current != (byte)'"')
        {
            if (AtEnd)
            {
                return FailInside("expected the closing quote of a string", "The text ends too early: write what is missing.");
            }

            if (Current < 0x20)
            {
                return FailInside("a control character must be escaped inside a string", "End the text on its line; write \\n for a line break inside it, and \\t for a tab.");
            }

            if (Take((byte)'\\') ? !Escape() : !Any())
            {
                return false;
            }
        }

        return true;
    }

    private bool Escape()
    {
        if (!Take((byte)'u'))
        {
            return (!AtEnd && "\"\\/bfnrt"u8.Contains(Current) && Any()) || FailInside("expected an escape that JSON has", Escapes);
        }

        for (int digit = 0; digit < 4; digit++)
        {
            if (!char.IsAsciiHexDigit((char)Current))
            {
                return FailInside("expected four hexadecimal digits after \\u", Escapes);
            }

            _at++;
        }

        return true;
    }

    private bool Number()
    {
        _ = Take((byte)'-');
        if (!Take((byte)'0') && !Digits())
        {
            return false;
        }

        if (Take((byte)'.') && !Digits())
        {
            return false;
        }

        if (Take((byte)'e') || Take((byte)'E'))
        {
            _ = Take((byte)'+') || Take((byte)'-');
            return Digits();
        }

        return true;
    }

    private bool Digits()
    {
        int start = _at;
        while (char.IsAsciiDigit((char)Current))
        {
            _at++;
        }

        return _at > start || Fail("expected a digit");
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        foreach (byte letter in word)
        {
            if (!Take(letter))
            {
                return Fail($"expected {Encoding.UTF8.GetString(word)}");
            }
        }

        return true;
    }

    private bool Take(byte wanted) => !AtEnd && Current == wanted && Any();

    private bool Any()
    {
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _at++;
        }
    }

    private bool Fail(string message, string? cure = null)
    {
        JsonMistake? mistake = JsonMistake.At(_text, _at);
        _error = new JsonError(_at, $"{message}, found {mistake?.Standing ?? Standing}", mistake?.Cure ?? cure ?? JsonError.Correct);
        return false;
    }

    private bool FailInside(string message, string cure)
    {
        _error = new JsonError(_at, $"{message}, found {Standing}", cure);
        return false;
    }
}
