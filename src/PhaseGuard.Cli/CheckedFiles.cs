namespace PhaseGuard.Cli;

/// <summary>What a check found, and how its paths are shown to somebody in the current folder.</summary>
/// <param name="Report">What was found, by repository path.</param>
/// <param name="Show">Shows a repository path.</param>
internal sealed record CheckedFiles(Report Report, Func<string, string> Show);
