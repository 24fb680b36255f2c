using System.Security.Cryptography;

namespace PhaseGuard.Git.Tests;

/// <summary>All files of a repository, <c>.git</c> included, by path, mode and content.</summary>
internal static class Snapshot
{
    public static string[] Of(TestRepo repo) =>
    [
        .. Directory.EnumerateFileSystemEntries(repo.Top, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(Describe).Order(StringComparer.Ordinal),
    ];

    private static string Describe(string path)
    {
        string mode = OperatingSystem.IsWindows() ? "" : $"{File.GetUnixFileMode(path)}";
        string content = Directory.Exists(path) ? "folder" : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
        return $"{path} {mode} {content}";
    }
}
