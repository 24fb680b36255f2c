using System.Text;

namespace PhaseGuard.Policies;

/// <summary>
/// A pattern on repository paths with <c>/</c>: <c>**</c> is any number of folders, <c>*</c> any characters
/// of one name, <c>?</c> one of them. Case counts, but not in the extension <c>.json</c>.
/// </summary>
internal sealed class Glob(string pattern)
{
    /// <summary>The extension of which the case does not count.</summary>
    private const string Extension = ".json";

    private const string AnyFolders = "**";

    /// <summary>So many names of a path need no memory of their own.</summary>
    private const int FewNames = 32;

    private readonly string[] _names = LowerExtension(pattern).Split('/');

    public string Pattern => pattern;

    /// <summary>Makes globs of patterns.</summary>
    public static Glob[] All(IReadOnlyList<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        return [.. patterns.Select(pattern => new Glob(pattern))];
    }

    /// <summary>
    /// Matches name by name; where it fails, goes back to the last <c>**</c> and lets it take one name more. That is enough,
    /// and at most the product of the two lengths.
    /// </summary>
    public bool Matches(string path)
    {
        ReadOnlySpan<char> names = LowerExtension(path);
        Span<Range> parts = stackalloc Range[FewNames];
        int count = names.Split(parts, '/');
        if (count == FewNames)
        {
            parts = new Range[names.Count('/') + 1];
            count = names.Split(parts, '/');
        }

        (int at, int wildcard, int taken) = (0, -1, 0);
        for (int part = 0; part < count;)
        {
            if (at < _names.Length && _names[at] == AnyFolders)
            {
                (wildcard, taken) = (at++, part);
            }
            else if (at < _names.Length && MatchesName(_names[at], names[parts[part]]))
            {
                at++;
                part++;
            }
            else if (wildcard >= 0)
            {
                at = wildcard + 1;
                part = ++taken;
            }
            else
            {
                return false;
            }
        }

        return _names.AsSpan(at).IndexOfAnyExcept(AnyFolders) < 0;
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
        => IsJson(path) && !path.EndsWith(Extension, StringComparison.Ordinal) ? string.Concat(path.AsSpan(0, path.Length - Extension.Length), Extension) : path;

    /// <summary>The same within one name, character by character.</summary>
    private static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> wildcard = default;
        ReadOnlySpan<char> taken = default;
        bool hasWildcard = false;
        while (!name.IsEmpty)
        {
            if (pattern is ['*', ..])
            {
                pattern = wildcard = pattern[1..];
                taken = name;
                hasWildcard = true;
            }
            else if (!pattern.IsEmpty && LengthOfSame(pattern, name) is > 0 and int length)
            {
                name = name[length..];
                pattern = pattern[(pattern[0] == '?' ? 1 : length)..];
            }
            else if (hasWildcard)
            {
                pattern = wildcard;
                name = taken = taken[LengthOfFirst(taken)..];
            }
            else
            {
                return false;
            }
        }

        return pattern.IndexOfAnyExcept('*') < 0;
    }

    /// <summary>How many UTF-16 units the first character takes where the pattern's is the same or <c>?</c>; else 0.</summary>
    private static int LengthOfSame(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int length = LengthOfFirst(name);
        return pattern[0] == '?' || pattern.StartsWith(name[..length]) ? length : 0;
    }

    private static int LengthOfFirst(ReadOnlySpan<char> name)
        => Rune.DecodeFromUtf16(name, out _, out int length) == System.Buffers.OperationStatus.Done ? length : 1;
}
