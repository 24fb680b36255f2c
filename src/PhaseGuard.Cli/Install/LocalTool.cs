using System.Text;
using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Install;

/// <summary>The tool as a repository's manifest of local tools brings it.</summary>
internal static class LocalTool
{
    private const string Package = "phaseguard.tool";

    /// <summary>Where a manifest may be, below the top of the work tree.</summary>
    private static readonly string[] _manifests = [Path.Combine(".config", "dotnet-tools.json"), "dotnet-tools.json"];

    /// <summary>Whether a manifest names it.</summary>
    public static bool IsIn(WorkTree tree) => Array.Exists(_manifests, manifest => Names(tree, manifest));

    private static bool Names(WorkTree tree, string manifest)
        => FileContent.ReadSetting(Path.Combine(tree.Top, manifest), within: tree.Top) is { } content
            && Encoding.UTF8.GetString(content.Span).Contains($"\"{Package}\"", StringComparison.OrdinalIgnoreCase);
}
