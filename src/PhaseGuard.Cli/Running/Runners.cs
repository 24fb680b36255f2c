using PhaseGuard.Contracts;

namespace PhaseGuard.Cli.Running;

/// <summary>Who runs commands, and whether they still do.</summary>
internal static class Runners
{
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    /// <summary>This program.</summary>
    public static RunnerMark Own => new(Environment.ProcessId, StartOf(Environment.ProcessId) ?? "", BootId);

    private static string BootId => field ??= File.Exists(BootFile) ? File.ReadAllText(BootFile).Trim() : "";

    /// <summary>Whether another program runs what it names.</summary>
    public static bool IsAnother(RunnerMark runner) => runner.ProcessId != Environment.ProcessId && IsAlive(runner);

    /// <summary>Whether a runner still runs: the same process, since the same start of the system.</summary>
    public static bool IsAlive(RunnerMark runner) => runner.BootId == BootId && StartOf(runner.ProcessId) == runner.Started;

    private static string? StartOf(int id) => ProcessEntry.Read(id) is { IsAlive: true } process ? process.Start : null;
}
