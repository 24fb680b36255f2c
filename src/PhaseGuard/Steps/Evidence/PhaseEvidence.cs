using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps.Evidence;

/// <summary>What was seen of a phase that was run; the source is section 4 of the specification of execution.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">What it ended with; by a signal 128 and its number.</param>
/// <param name="By">The program that saw it, and its version.</param>
public sealed record PhaseEvidence(IReadOnlyList<string> Command, int ExitCode, string By)
{
    /// <summary>The repository path of the log; <see langword="null"/> where none was kept.</summary>
    public string? Log { get; init; }

    /// <summary>The SHA-256 of the output, in lower-case hexadecimal digits; <see langword="null"/> where not all of it was seen.</summary>
    public string? LogSha256 { get; init; }

    /// <summary>The SHA-256 of each test report.</summary>
    public IReadOnlyList<string> ReportSha256 { get; init; } = [];

    /// <summary>git's tree of the tracked files as they were; <see langword="null"/> where git could not write one.</summary>
    public string? Tree { get; init; }

    /// <summary>Whether the phase passed, and why: the outcome is what the run shows.</summary>
    /// <param name="isRed">Whether the phase is a RED one, which passes where a test fails.</param>
    /// <param name="exitCode">What the command ended with.</param>
    /// <param name="tests">What the reports count; <see langword="null"/> where there is none.</param>
    /// <returns>Why it failed; <see langword="null"/> where it passed.</returns>
    internal static string? WhyFailed(bool isRed, int exitCode, TestCounts? tests)
    {
        if (isRed)
        {
            return exitCode == 0 ? "the command passed, and a RED phase wants a test that fails"
                : tests is null ? "the command failed, and no report shows that a test did: a build that breaks is no red test"
                : tests.Failed == 0 ? "the command failed, but no test did: a build that breaks is no red test"
                : null;
        }

        return exitCode != 0 ? "the command failed"
            : tests is { Total: 0 } ? "the report has no test"
            : tests is { Failed: > 0 } ? "the command passed, but the report has tests that failed"
            : null;
    }

    internal JsonContent ToJson() => JsonContent.Object(
        ("command", JsonContent.Array(Command.Select(JsonContent.Of))),
        ("exit_code", JsonContent.Of((decimal)ExitCode)),
        ("log", TextOrNull(Log)),
        ("log_sha256", TextOrNull(LogSha256)),
        ("report_sha256", JsonContent.Array(ReportSha256.Select(JsonContent.Of))),
        ("tree", TextOrNull(Tree)),
        ("by", JsonContent.Of(By)));

    private static JsonContent TextOrNull(string? text) => text is null ? JsonContent.Null : JsonContent.Of(text);
}
