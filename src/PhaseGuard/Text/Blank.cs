using System.Globalization;
using System.Text;

namespace PhaseGuard.Text;

/// <summary>
/// What shows nothing, so that a text of nothing else says nothing: white space (White_Space), controls (category Cc), format
/// characters (Cf), what may be ignored where it cannot be shown (Default_Ignorable_Code_Point, DerivedCoreProperties.txt of
/// Unicode 16.0), and the empty braille pattern. The runtime knows the categories; what lies beyond them is listed here.
/// </summary>
internal static class Blank
{
    /// <summary>Whether a character shows nothing.</summary>
    public static bool Is(Rune rune)
        => rune.Value is <= ' ' or >= 0x7F
            && (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || IsListed(rune.Value));

    /// <summary>Whether a text is empty, or all its characters are blank.</summary>
    public static bool Is(string text) => Trim(text).Length == 0;

    /// <summary>The text without the blank characters at both ends.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        while (start < text.Length && Rune.TryGetRuneAt(text, start, out Rune first) && Is(first))
        {
            start += first.Utf16SequenceLength;
        }

        int end = text.Length;
        while (end > start && Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out Rune last, out int length) == System.Buffers.OperationStatus.Done && Is(last))
        {
            end -= length;
        }

        return text[start..end];
    }

    /// <summary>The UTF-8 text without the blank characters at both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        if (text is [> (byte)' ' and < 0x7F, .., > (byte)' ' and < 0x7F])
        {
            return text;
        }

        while (Rune.DecodeFromUtf8(text, out Rune first, out int length) == System.Buffers.OperationStatus.Done && Is(first))
        {
            text = text[length..];
        }

        while (Rune.DecodeLastFromUtf8(text, out Rune last, out int length) == System.Buffers.OperationStatus.Done && Is(last))
        {
            text = text[..^length];
        }

        return text;
    }

    /// <summary>The default-ignorable code points that are not of category Cf, and U+2800 BRAILLE PATTERN BLANK.</summary>
    private static bool IsListed(int point) => point
        is 0x034F // COMBINING GRAPHEME JOINER
        or 0x115F or 0x1160 or 0x3164 or 0xFFA0 // the Hangul fillers
        or 0x17B4 or 0x17B5 // KHMER VOWEL INHERENT AQ, AA
        or (>= 0x180B and <= 0x180F) // the Mongolian variation selectors
        or 0x2065 or (>= 0xFFF0 and <= 0xFFF8) // not assigned
        or 0x2800
        or (>= 0xFE00 and <= 0xFE0F) // the variation selectors
        or (>= 0xE0000 and <= 0xE0FFF); // tags, the variation selectors supplement, not assigned
}
