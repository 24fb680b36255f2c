using PhaseGuard.Testing;

namespace PhaseGuard.Benchmarks;

/// <summary>The step files that are measured, in memory.</summary>
internal static class StepFiles
{
    /// <summary>The time of every check.</summary>
    public static ValidationOptions Options { get; } = new() { Time = new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero) };

    /// <summary>The real files; in a plain clone, which has none, the tests' cases. Only JSON can be compared.</summary>
    public static (string Path, byte[] Content)[] All { get; } = [.. Read().Where(file => BareReader.Reads(file.Content))];

    /// <summary>A file of 14 phases of which no rule speaks.</summary>
    public static byte[] Clean { get; } = File.ReadAllBytes(
        ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", "PG021", "good-fourteen-phases.json"));

    private static IEnumerable<(string Path, byte[] Content)> Read()
        => CorpusFile.All.Count > 0
            ? CorpusFile.All.Select(file => (file.Path, file.Content))
            : Directory.EnumerateFiles(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases"), "*.json", SearchOption.AllDirectories)
                .Select(file => ("docs/feature/auth/steps/01-01.json", File.ReadAllBytes(file)));
}
