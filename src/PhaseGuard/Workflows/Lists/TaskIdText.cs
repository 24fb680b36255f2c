using System.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>Task ids as they stand in a text.</summary>
internal static class TaskIdText
{
    /// <summary>Whether no letter, digit, underscore or <c>.digit</c> goes on here what came before.</summary>
    public static bool EndsAt(ReadOnlySpan<byte> text, int at)
        => !GoesOn(text[at..]) && !(at + 1 < text.Length && text[at] == '.' && IsDigit(text[at + 1]));

    /// <summary>Whether a text begins with a letter, a digit or an underscore.</summary>
    public static bool GoesOn(ReadOnlySpan<byte> text)
        => text is [(byte)'_', ..] || (Rune.DecodeFromUtf8(text, out Rune next, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(next));

    /// <summary>The text from its first letter or digit on.</summary>
    public static ReadOnlySpan<byte> SkipSigns(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && (Rune.DecodeFromUtf8(text, out Rune next, out int length) != System.Buffers.OperationStatus.Done || !Rune.IsLetterOrDigit(next)))
        {
            text = text[length..];
        }

        return text;
    }

    /// <summary>
    /// The length of <c>PREFIX(-word)*-N(.N)*</c> at the beginning of a text, as a whole word and as long as it can be; 0 where none
    /// stands there. PREFIX is of capital letters and, behind the first, digits; words are of letters and digits; all are of ASCII.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">The length of PREFIX.</param>
    public static int LengthOf(ReadOnlySpan<byte> text, out int prefix)
    {
        prefix = 0;
        if (text is not [>= (byte)'A' and <= (byte)'Z', ..])
        {
            return 0;
        }

        while (prefix < text.Length && text[prefix] is (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9'))
        {
            prefix++;
        }

        int longest = 0;
        for (int at = prefix; at + 1 < text.Length && text[at] == '-' && char.IsAsciiLetterOrDigit((char)text[at + 1]);)
        {
            int digits = SkipDigits(text, at + 1);
            int number = digits > at + 1 ? SkipLevels(text, digits) : 0;
            longest = number > 0 && EndsAt(text, number) ? number : longest;
            at = SkipWord(text, digits);
        }

        return longest;
    }

    private static int SkipLevels(ReadOnlySpan<byte> text, int at)
    {
        while (at + 1 < text.Length && text[at] == '.' && IsDigit(text[at + 1]))
        {
            at = SkipDigits(text, at + 1);
        }

        return at;
    }

    private static int SkipDigits(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWord(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterOrDigit((char)text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';
}
