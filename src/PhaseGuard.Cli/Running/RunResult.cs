using PhaseGuard.Contracts;

namespace PhaseGuard.Cli.Running;

/// <summary>What came of a run.</summary>
/// <param name="Outcome">How the last attempt ended.</param>
/// <param name="CommandCode">The command's own exit code.</param>
/// <param name="Log">The absolute path of the log; <see langword="null"/> where none was kept.</param>
/// <param name="Digest">The SHA-256 of the output; <see langword="null"/> where not all of it was seen.</param>
internal sealed record RunResult(AttemptOutcome Outcome, int CommandCode, string? Log, string? Digest)
{
    /// <summary>The exit code of a command that was not found, as shells have it.</summary>
    public const int NotStarted = 127;

    private const int TimedOut = 124, OutOfMemory = 137;

    /// <summary>What the tool ends with.</summary>
    public int ExitCode => Outcome switch
    {
        AttemptOutcome.Passed => Checks.ExitCode.Ok,
        AttemptOutcome.TimedOut => TimedOut,
        AttemptOutcome.OutOfMemory => OutOfMemory,
        AttemptOutcome.Interrupted => Checks.ExitCode.Interrupted,
        _ => Checks.ExitCode.Blocked,
    };
}
