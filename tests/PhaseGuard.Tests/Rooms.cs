using System.Text.RegularExpressions;

namespace PhaseGuard.Tests;

/// <summary>The sources as rooms: a folder, the types that it declares, and the words that it uses.</summary>
internal static partial class Rooms
{
    /// <summary>The rooms of the library, each with those that it may name; its face, at the top, may name all.</summary>
    public static IReadOnlyDictionary<string, string[]> Library { get; } = new Dictionary<string, string[]>
    {
        ["Sequences"] = [],
        ["Text"] = ["Sequences"],
        ["Json"] = ["Sequences", "Text"],
        ["Markdown"] = ["Sequences", "Text"],
        ["Engine"] = ["Sequences", "Text", "Json"],
        ["Reports"] = ["Sequences", "Text", "Json", "Engine"],
        ["Policies"] = ["Sequences", "Text", "Json", "Engine"],
        ["Boards"] = ["Sequences", "Text", "Json", "Engine", "Reports"],
        ["Dialects"] = ["Sequences", "Text", "Json", "Engine", "Policies", "Boards"],
        ["Workflows"] = ["Sequences", "Text", "Json", "Markdown", "Engine", "Policies", "Boards", "Dialects"],
        ["Contracts"] = ["Sequences", "Text", "Json", "Engine", "Policies", "Boards", "Dialects"],
        ["Steps"] = ["Sequences", "Text", "Json", "Engine", "Policies", "Boards", "Dialects", "Contracts"],
    };

    /// <summary>The source files of a folder, without what a build made.</summary>
    public static IEnumerable<string> FilesOf(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>The types that the files of a folder declare.</summary>
    public static HashSet<string> TypesOf(string folder)
        => [.. FilesOf(folder).SelectMany(file => Declaration().Matches(Code(file))).Select(match => match.Groups[1].Value)];

    /// <summary>The names that a file uses, none of a comment or a text among them.</summary>
    public static HashSet<string> WordsOf(string file) => [.. Word().Matches(Code(file)).Select(match => match.Value)];

    private static string Code(string file) => Ignored().Replace(File.ReadAllText(file), " ");

    [GeneratedRegex(@"//[^\n]*|""""""[\s\S]*?""""""|""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\\n])'|^using [^\n]*;|^namespace [^\n]*;", RegexOptions.Multiline)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?: struct| class)?) (\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Za-z_]\w*")]
    private static partial Regex Word();
}
