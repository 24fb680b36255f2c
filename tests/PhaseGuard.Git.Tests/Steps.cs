namespace PhaseGuard.Git.Tests;

/// <summary>Step files for stories: a good one, and one whose GREEN phase has an outcome that does not exist.</summary>
internal static class Steps
{
    public const string Path = "docs/feature/auth/steps/01-01.json";

    /// <summary>Where the bad one is bad, as the hook says it.</summary>
    public const string Sin = "10:65: error PG024: Phase GREEN has the unknown outcome \"SUCCESS\"";

    public static string Good { get; } = File.ReadAllText(
        ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", "PG021", "good-all-executed.json"));

    public static string Bad { get; } = Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal);

    /// <summary>The good one, but GREEN is skipped for an accepted reason: fine by itself, and no good change of the good one.</summary>
    public static string WentBack { get; } = Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"SKIPPED\", \"blocked_by\": \"APPROVED_SKIP: Ada\"", StringComparison.Ordinal);

    /// <summary>The good one at its GREEN checkpoint.</summary>
    public static string AtGreen { get; } = Good.Replace(
        "\"COMMIT\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"COMMIT\", \"status\": \"SKIPPED\", \"blocked_by\": \"CHECKPOINT_PENDING\"", StringComparison.Ordinal);

    /// <summary>The good one with something new in it that is fine too.</summary>
    public static string Edited { get; } = Good.Replace("\"auth\"", "\"auth-2\"", StringComparison.Ordinal);
}
