namespace PhaseGuard.Reports;

/// <summary>A word of a sentence, or a whole value in double quotes, and the punctuation around it.</summary>
/// <param name="Before">Opening brackets.</param>
/// <param name="Text">The word itself.</param>
/// <param name="After">Closing brackets, and what ends a clause.</param>
internal readonly record struct MarkdownWord(string Before, string Text, string After)
{
    /// <summary>The words of a sentence, in order.</summary>
    public static IEnumerable<MarkdownWord> In(string sentence)
    {
        int start = 0;
        while (start < sentence.Length)
        {
            if (sentence[start] == ' ')
            {
                start++;
                continue;
            }

            int end = sentence.IndexOf(' ', EndOfQuote(sentence, start));
            end = end < 0 ? sentence.Length : end;
            yield return Of(sentence[start..end]);
            start = end;
        }
    }

    private static MarkdownWord Of(string word)
    {
        string rest = word.TrimEnd(['.', ',', ';', ':', ')']);
        string text = rest.TrimStart('(');
        return text.Length == 0 ? new MarkdownWord("", word, "") : new MarkdownWord(rest[..^text.Length], text, word[rest.Length..]);
    }

    /// <summary>Where the value in quotes ends that begins here; here, where none does.</summary>
    private static int EndOfQuote(string sentence, int start)
    {
        int index = start;
        while (index < sentence.Length && sentence[index] == '(')
        {
            index++;
        }

        if (index == sentence.Length || sentence[index] != '"')
        {
            return start;
        }

        for (index++; index < sentence.Length && sentence[index] != '"'; index++)
        {
            index += sentence[index] == '\\' ? 1 : 0;
        }

        return index < sentence.Length ? index : start;
    }
}
