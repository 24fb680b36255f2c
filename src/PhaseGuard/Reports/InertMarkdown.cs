using System.Text;

namespace PhaseGuard.Reports;

/// <summary>
/// Writes text from files and paths as Markdown that shows it and obeys none of it. Plain words stay; all else becomes a code
/// span, in which no renderer looks for markup, HTML, links, mentions or references.
/// </summary>
internal static class InertMarkdown
{
    /// <summary>From how many hexadecimal digits on a word may be taken for a commit.</summary>
    private const int ShortestCommit = 7;

    /// <summary>A sentence on one line; values in double quotes are code, each as a whole, and so is what stands between code and code.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        string code = "";
        string ending = "";
        foreach ((string before, string word, string after) in MarkdownWord.In(Quote.Plain(text)))
        {
            bool isPlain = IsPlain(word, after);
            if (code.Length > 0 && !isPlain && before.Length == 0)
            {
                (code, ending) = ($"{code}{ending} {word}", after);
                continue;
            }

            AppendCode(shown, code, ending);
            shown.Append(shown.Length > 0 ? " " : "").Append(before).Append(isPlain ? $"{word}{after}" : "");
            (code, ending) = isPlain ? ("", "") : (word, after);
        }

        AppendCode(shown, code, ending);
        return shown.ToString();
    }

    /// <summary>A text that is not empty, as one code span.</summary>
    public static string Code(string text) => Span(Quote.Plain(text));

    /// <summary>The same in a table, where renderers do not agree on what a backslash before a <c>|</c> means.</summary>
    public static string Cell(string text) => Code(text.Replace("|", "\\u007c", StringComparison.Ordinal));

    private static string Span(string text)
    {
        (int longest, int run) = (0, 0);
        foreach (char character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{text}{pad}{fence}";
    }

    /// <summary>A number that begins no list, or letters that are no commit; hyphens and apostrophes may stand between letters.</summary>
    private static bool IsPlain(string word, string after)
    {
        if (word.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return !(word.Length >= ShortestCommit && word.All(char.IsAsciiHexDigit)) && AreLetters(word);
        }

        return word.Length < ShortestCommit && after is not ['.' or ')', ..];
    }

    private static bool AreLetters(string word)
    {
        bool wasLetter = false;
        foreach (char character in word)
        {
            bool isLetter = char.IsLetter(character);
            if (!isLetter && !(wasLetter && character is '-' or '\''))
            {
                return false;
            }

            wasLetter = isLetter;
        }

        return wasLetter;
    }

    private static void AppendCode(StringBuilder shown, string code, string ending)
        => shown.Append(code.Length > 0 ? Span(code) : "").Append(ending);
}
