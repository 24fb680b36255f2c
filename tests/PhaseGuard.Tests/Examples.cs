namespace PhaseGuard.Tests;

/// <summary>What all cases and pages have in common.</summary>
internal static class Examples
{
    public const string Path = "docs/feature/auth/steps/01-01.json";

    /// <summary>The default policy, and a time after all that happens in the examples.</summary>
    public static ValidationOptions Options { get; } = new() { Time = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero) };
}
