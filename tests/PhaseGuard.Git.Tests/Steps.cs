namespace PhaseGuard.Git.Tests;

/// <summary>Step files for stories: a good one, and one whose GREEN phase was left in progress.</summary>
internal static class Steps
{
    public const string Path = "docs/feature/auth/steps/01-01.json";

    /// <summary>Where the bad one is bad, as the hook says it.</summary>
    public const string Sin = "10:42: error PG022: Phase GREEN left in progress";

    public static string Good { get; } = File.ReadAllText(
        ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", "PG021", "good-all-executed.json"));

    public static string Bad { get; } = Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"IN_PROGRESS\"", StringComparison.Ordinal);

    /// <summary>The good one with something new in it that is fine too.</summary>
    public static string Edited { get; } = Good.Replace("\"auth\"", "\"auth-2\"", StringComparison.Ordinal);
}
