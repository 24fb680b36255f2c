using System.Security.Cryptography;

namespace PhaseGuard.Tests;

/// <summary>The logs that lie in the tree of a story.</summary>
internal sealed class StoryLogs(Func<string, byte[]?> section) : FilesBeside
{
    protected override string? Read(string path) => section($"log {path}") is { } text ? Convert.ToHexStringLower(SHA256.HashData(text)) : null;
}
