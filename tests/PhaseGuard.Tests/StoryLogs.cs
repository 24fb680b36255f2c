using System.Security.Cryptography;

namespace PhaseGuard.Tests;

/// <summary>The logs that lie in the tree of a story.</summary>
/// <param name="paths">The paths of all.</param>
/// <param name="section">The text of a section, by its name.</param>
internal sealed class StoryLogs(IEnumerable<string> paths, Func<string, byte[]?> section) : FilesBeside
{
    protected override string? Read(string path) => section($"log {path}") is { } text ? Convert.ToHexStringLower(SHA256.HashData(text)) : null;

    protected override IReadOnlyList<string> List(IReadOnlyCollection<string> folders, Func<string, bool> isWanted)
        => [.. paths.Where(path => folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && isWanted(path))];
}
