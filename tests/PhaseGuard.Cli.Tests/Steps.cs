namespace PhaseGuard.Cli.Tests;

/// <summary>Step files for stories.</summary>
internal static class Steps
{
    public const string Path = "docs/feature/auth/steps/01-01.json";

    public const string BadLine = ":10:42: error PG022: Phase GREEN left in progress\n";

    public static string Good { get; } = Case("PG021", "good-all-executed");

    public static string Bad { get; } = Case("PG022", "bad-one-phase");

    private static string Case(string rule, string name)
        => File.ReadAllText(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", rule, $"{name}.json"));
}
