namespace PhaseGuard.Text;

/// <summary>Finds the word that somebody most likely meant.</summary>
internal static class SpellingSuggestion
{
    /// <returns>A question with the nearest word, or <see langword="null"/> where none is near.</returns>
    public static string? For(string found, IEnumerable<string> words)
    {
        string? nearest = words.MinBy(word => Distance(found, word));
        return nearest is not null && (Distance(found, nearest) <= Math.Max(2, nearest.Length / 3) || IsBeginning(found, nearest))
            ? $"did you mean \"{nearest}\"?"
            : null;
    }

    private static bool IsBeginning(string found, string word)
        => found.Length > 2 && word.StartsWith(found, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters must be added, taken away or changed; case is no difference.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 2 * to.Length + 2)
        {
            return from.Length;
        }

        int[] previous = [.. Sequence.Range(0, to.Length + 1)];
        for (int row = 1; row <= from.Length; row++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = row;
            for (int column = 1; column <= to.Length; column++)
            {
                bool isSame = char.ToUpperInvariant(from[row - 1]) == char.ToUpperInvariant(to[column - 1]);
                current[column] = Math.Min(
                    Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + (isSame ? 0 : 1));
            }

            previous = current;
        }

        return previous[^1];
    }
}
