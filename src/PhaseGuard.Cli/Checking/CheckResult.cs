using PhaseGuard.Git;

namespace PhaseGuard.Cli.Checking;

/// <summary>What a check found, and how its paths are shown to somebody in the current folder.</summary>
/// <param name="Report">What was found, by repository path.</param>
/// <param name="Show">Shows a repository path.</param>
internal sealed record CheckResult(Report Report, Func<string, string> Show)
{
    /// <summary>Why some files were not judged; <see langword="null"/> where all were.</summary>
    public CannotCheckException? Failure { get; init; }
}
