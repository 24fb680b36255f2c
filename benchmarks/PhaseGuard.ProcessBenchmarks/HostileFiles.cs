using System.Globalization;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>Files that nobody writes but who attacks.</summary>
internal static class HostileFiles
{
    private const int Phases = 100_000;

    /// <summary>Three files of almost 10 MB, all of it flaws.</summary>
    public static IEnumerable<(string Path, string Content)> Large =>
    [
        ("docs/steps/01-01.json", Log("4.0", Enumerable.Repeat("{\"phase_name\":\"X\",\"status\":\"COMPLETED\",\"outcome\":\"OK\"}", 180_000))),
        ("docs/steps/01-02.json", Log("4.0", Enumerable.Repeat("{\"status\":\"SKIPPED\"}", 480_000))),
        ("docs/steps/01-03.json", Log("4.0", Enumerable.Repeat("{\"phase_name\":\"GREEN\",\"outcome\":1}", 280_000))),
    ];

    /// <summary>A policy whose version 9.0 has a hundred thousand phases.</summary>
    public static string PolicyOfPhases => $"{{ \"phaseSets\": {{ \"9.0\": {{ \"phases\": [{string.Join(",", Names.Select(name => $"\"{name}\""))}] }} }} }}";

    public static string Forwards => Log("9.0", Names.Select(Executed));

    public static string Backwards => Log("9.0", Names.Reverse().Select(Executed));

    private static IEnumerable<string> Names => Enumerable.Range(0, Phases).Select(number => string.Create(CultureInfo.InvariantCulture, $"P{number}"));

    /// <summary>A policy of many globs, of which one matches.</summary>
    public static string PolicyOfGlobs(int count)
        => $"{{ \"steps\": [{string.Join(",", Enumerable.Range(0, count).Select(number => $"\"f{number}/**/*.json\""))}] }}";

    private static string Executed(string name) => $"{{\"phase_name\":\"{name}\",\"status\":\"EXECUTED\",\"outcome\":\"PASS\"}}";

    private static string Log(string version, IEnumerable<string> entries)
        => $"{{\"task_id\":\"01-01\",\"project_id\":\"a\",\"schema_version\":\"{version}\",\"tdd_cycle\":{{\"phase_execution_log\":[{string.Join(",", entries)}]}}}}";
}
