using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>A page of docs/ci, and the files on it that a reader may copy.</summary>
internal sealed partial record CiPage(string Name, string Text)
{
    public static IReadOnlyList<CiPage> All { get; } =
        [.. Directory.GetFiles(ProjectFolder.At("docs", "ci"), "*.md").Order(StringComparer.Ordinal).Select(file => new CiPage(Path.GetFileName(file), File.ReadAllText(file)))];

    public static CiPage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>The fenced blocks in a language, in the order of the page.</summary>
    public IReadOnlyList<string> Blocks(string language)
        => [.. Fence().Matches(Text).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    /// <summary>Reads a text as YAML.</summary>
    public static YamlNode Yaml(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
