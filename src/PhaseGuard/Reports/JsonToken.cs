using System.Buffers;
using System.Text;

namespace PhaseGuard.Reports;

/// <summary>How far a token of JSON goes, for the mark under it.</summary>
internal static class JsonToken
{
    private static readonly SearchValues<char> _word
        = SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>The length of a text's first token: a string, or a literal or number; else one character.</summary>
    public static int Length(string text)
    {
        if (text.StartsWith('"'))
        {
            return StringLength(text);
        }

        int end = text.AsSpan().IndexOfAnyExcept(_word);
        return end < 0 ? text.Length
            : end > 0 ? end
            : Rune.TryGetRuneAt(text, 0, out Rune first) ? first.Utf16SequenceLength : 1;
    }

    private static int StringLength(string text)
    {
        int index = 1;
        while (index < text.Length && text[index] != '"')
        {
            index += text[index] == '\\' ? 2 : 1;
        }

        return Math.Min(text.Length, index + 1);
    }
}
