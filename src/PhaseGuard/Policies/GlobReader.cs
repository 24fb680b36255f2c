using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Reads globs and paths; one that could never match is an error, not a guard that guards nothing.</summary>
internal static class GlobReader
{
    /// <summary>Reads the globs of a kind of JSON files.</summary>
    /// <param name="value">The array.</param>
    /// <param name="noun">What such a file is called.</param>
    /// <param name="mayBeEmpty">Whether there may be no such files.</param>
    public static IReadOnlyList<string> ReadJsonFiles(JsonValue value, string noun, bool mayBeEmpty = false)
    {
        IReadOnlyList<string> globs = Read(value);
        foreach (JsonValue entry in value.Children)
        {
            Expect.Sound(entry, GlobFlaws.OfJsonFiles(entry.Text, noun));
        }

        return globs.Count > 0 || mayBeEmpty
            ? globs
            : throw Expect.Wrong(value, GlobFlaws.None.What, $"{GlobFlaws.None.Fix}, or leave {Quote.Of(value.Key)} out");
    }

    public static IReadOnlyList<string> Read(JsonValue value)
    {
        IReadOnlyList<string> globs = Expect.Texts(value);
        foreach (JsonValue entry in value.Children)
        {
            Expect.Sound(entry, GlobFlaws.Of(entry.Text));
        }

        return globs;
    }

    /// <summary>The repository path of a JSON file: a commit that changes no such file is not looked at.</summary>
    public static string ReadPath(JsonValue value)
    {
        string path = Expect.Text(value);
        Expect.Sound(value, GlobFlaws.OfPath(path));
        return path;
    }

    /// <summary>The repository path of a list of allowed signers.</summary>
    public static string ReadSignersPath(JsonValue value)
    {
        string path = Expect.Text(value);
        Expect.Sound(value, GlobFlaws.OfSigners(path));
        return path;
    }
}
