using PhaseGuard.Contracts;

namespace PhaseGuard.Cli.Running;

/// <summary>What was seen of an attempt.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="ExitCode">The command's own exit code, by a signal 128 and its number.</param>
/// <param name="Wall">How long it took.</param>
/// <param name="Cpu">What it took of the processors.</param>
/// <param name="PeakBytes">The largest resident set that was seen.</param>
/// <param name="Left">The processes that had left the group, and run on: nobody ends them.</param>
internal sealed record AttemptResult(AttemptOutcome Outcome, int ExitCode, TimeSpan Wall, TimeSpan Cpu, long PeakBytes, IReadOnlyList<string> Left);
