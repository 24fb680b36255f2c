using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Reads globs and paths; one that could never match is an error, not a guard that guards nothing.</summary>
internal static class GlobReader
{
    /// <summary>Reads the globs of a kind of JSON files.</summary>
    /// <param name="value">The array.</param>
    /// <param name="noun">What such a file is called.</param>
    public static IReadOnlyList<string> ReadJsonFiles(JsonValue value, string noun)
    {
        IReadOnlyList<string> globs = Read(value);
        foreach (JsonValue entry in value.Children)
        {
            if (!new Glob(entry.Text).CanMatchJson)
            {
                throw Expect.Wrong(entry, $"has the glob {Quote.Of(entry.Text)}, which no {noun} can match", "end it with a name in .json, such as *.json");
            }
        }

        return globs.Count > 0
            ? globs
            : throw Expect.Wrong(value, "is empty, so nothing would be guarded", $"name at least one glob, or leave {Quote.Of(value.Key)} out");
    }

    public static IReadOnlyList<string> Read(JsonValue value)
    {
        IReadOnlyList<string> globs = Expect.Texts(value);
        foreach (JsonValue entry in value.Children)
        {
            RefuseForeign(entry);
            if (entry.Text.IndexOfAny(['{', '}', '[', ']', '!']) >= 0)
            {
                throw Expect.Wrong(entry, $"has the glob {Quote.Of(entry.Text)}", "only **, * and ? mean something; write ? for another character");
            }
        }

        return globs;
    }

    /// <summary>The repository path of a JSON file: a commit that changes no such file is not looked at.</summary>
    public static string ReadPath(JsonValue value)
    {
        string path = Expect.Text(value);
        RefuseForeign(value);
        return Glob.IsJson(path)
            ? path
            : throw Expect.Wrong(value, $"has the path {Quote.Of(path)}", "name a file whose name ends in .json");
    }

    private static void RefuseForeign(JsonValue value)
    {
        string path = value.Text;
        if (path.Contains('\\', StringComparison.Ordinal))
        {
            throw Expect.Wrong(value, $"has the path {Quote.Of(path)}", "separate folders with /");
        }

        if (path.Any(char.IsControl) || path.Split('/').Any(name => name is "" or "." or ".."))
        {
            throw Expect.Wrong(value, $"has the path {Quote.Of(path)}", "write it from the repository's root, such as docs/steps/*.json");
        }
    }
}
