namespace PhaseGuard.Reports;

/// <summary>Breaks a sentence at its spaces.</summary>
internal static class Wrap
{
    private const int Narrowest = 20;

    /// <summary>The sentence in lines that are no longer than the width, unless a word is; in one line where there is none.</summary>
    public static IEnumerable<string> Lines(string sentence, int? width)
    {
        int limit = Math.Max(width ?? sentence.Length, Narrowest);
        int start = 0;
        while (sentence.Length - start > limit)
        {
            int end = sentence.LastIndexOf(' ', start + limit, limit);
            end = end > start ? end : sentence.IndexOf(' ', start + 1);
            if (end < 0)
            {
                break;
            }

            yield return sentence[start..end];
            start = end + 1;
        }

        yield return sentence[start..];
    }
}
