using System.Text;

namespace PhaseGuard.Policies;

/// <summary>
/// A pattern on repository paths with <c>/</c>: <c>**</c> is any number of folders, <c>*</c> any characters
/// of one name, <c>?</c> one of them. Case counts, but not in the extension <c>.json</c>.
/// </summary>
internal sealed class Glob(string pattern)
{
    private const string Extension = ".json";

    private readonly string[] _names = LowerExtension(pattern).Split('/');

    public string Pattern => pattern;

    public bool Matches(string path)
    {
        string[] names = LowerExtension(path).Split('/');
        return Matches(_names, names, isAny: name => name == "**", MatchesName);
    }

    /// <summary>Whether any path that ends in <c>.json</c> can match.</summary>
    public bool CanMatchJson
    {
        get
        {
            string name = _names[^1];
            string end = name[(name.LastIndexOf('*') + 1)..];
            int length = Math.Min(end.Length, Extension.Length);
            return (length == Extension.Length || end.Length < name.Length)
                && end[^length..].Zip(Extension[^length..]).All(pair => pair.First == '?' || pair.First == pair.Second);
        }
    }

    /// <summary>Whether a path ends in <c>.json</c>, in any case.</summary>
    public static bool IsJson(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static string LowerExtension(string path)
        => IsJson(path) ? string.Concat(path.AsSpan(0, path.Length - Extension.Length), Extension) : path;

    private static bool MatchesName(string pattern, string name)
        => Matches<Rune>([.. pattern.EnumerateRunes()], [.. name.EnumerateRunes()], isAny: c => c.Value == '*', (p, c) => p.Value == '?' || p == c);

    /// <summary>
    /// Matches item by item; where it fails, goes back to the last wildcard and lets it take one item more.
    /// That is enough, and at most the product of the two lengths.
    /// </summary>
    private static bool Matches<T>(T[] pattern, T[] items, Func<T, bool> isAny, Func<T, T, bool> isSame)
    {
        (int at, int wildcard, int taken) = (0, -1, 0);
        for (int item = 0; item < items.Length;)
        {
            if (at < pattern.Length && isAny(pattern[at]))
            {
                (wildcard, taken) = (at++, item);
            }
            else if (at < pattern.Length && isSame(pattern[at], items[item]))
            {
                at++;
                item++;
            }
            else if (wildcard >= 0)
            {
                at = wildcard + 1;
                item = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].All(isAny);
    }
}
