using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace PhaseGuard.Tests.Json;

/// <summary>Where PG001 must point, by <see cref="JsonGrammar"/>.</summary>
internal static partial class JsonErrorOracle
{
    private static readonly JsonGrammar _whole = new(knowsUtf8: true, knowsPairs: true);
    private static readonly JsonGrammar _bytes = new(knowsUtf8: false, knowsPairs: false);
    private static readonly JsonGrammar _pairs = new(knowsUtf8: false, knowsPairs: true);
    private static readonly JsonGrammar _utf8 = new(knowsUtf8: true, knowsPairs: false);

    /// <summary>
    /// The first byte with which the text cannot go on; where only a character broke (no UTF-8, half a surrogate pair),
    /// that character's first byte. -1 where the text is JSON.
    /// </summary>
    public static int FirstError(byte[] text)
    {
        if (_whole.FirstError(text) < 0)
        {
            return -1;
        }

        int syntax = AtEnd(_bytes.FirstError(text));
        int pair = AtEnd(_pairs.FirstError(text));
        int utf8 = AtEnd(_utf8.FirstError(text));
        int lone = pair == int.MaxValue ? pair : LoneEscape(text.AsSpan(0, pair + 1));
        int invalid = utf8 == int.MaxValue ? utf8 : FirstByte(text, utf8);
        return Math.Min(Math.Min(lone, invalid), Math.Min(syntax, text.Length));

        int AtEnd(int error) => error < 0 || error == text.Length ? int.MaxValue : error;
    }

    private static int FirstByte(byte[] text, int at)
    {
        while (!Utf8.IsValid(text.AsSpan(0, at)))
        {
            at--;
        }

        return at;
    }

    /// <summary>The escape that the last byte shows to be lone: a first half that something else follows, or a second one; else that byte.</summary>
    private static int LoneEscape(ReadOnlySpan<byte> text)
    {
        string shown = System.Text.Encoding.Latin1.GetString(text);
        return FirstHalf().Match(shown) is { Success: true } first ? first.Index
            : SecondHalf().Match(shown) is { Success: true } second ? second.Index
            : text.Length - 1;
    }

    [GeneratedRegex(@"(?<=(?<!\\)(\\\\)*)\\u[dD][89abAB][0-9a-fA-F]{2}(\\(u[dD]?)?)?[\s\S]\z")]
    private static partial Regex FirstHalf();

    [GeneratedRegex(@"(?<=(?<!\\)(\\\\)*)\\u[dD][c-fC-F]\z")]
    private static partial Regex SecondHalf();
}
