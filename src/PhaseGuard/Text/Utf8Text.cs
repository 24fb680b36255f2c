using System.Text;

namespace PhaseGuard.Text;

/// <summary>Looks at UTF-8 text without making strings of it.</summary>
internal static class Utf8Text
{
    /// <summary>Whether the text begins with an ASCII word, in any case, that no letter, digit or underscore goes on.</summary>
    public static bool StartsWithWord(ReadOnlySpan<byte> text, string word)
    {
        if (text.Length < word.Length || !Ascii.EqualsIgnoreCase(text[..word.Length], word))
        {
            return false;
        }

        bool ends = Rune.DecodeFromUtf8(text[word.Length..], out Rune next, out _) != System.Buffers.OperationStatus.Done;
        return ends || !(Rune.IsLetterOrDigit(next) || next.Value == '_');
    }
}
