using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>How far a phase is; the source is section 1 of the specification of step files.</summary>
public enum PhaseStatus
{
    /// <summary>The file says nothing, or something else.</summary>
    Unknown,

    /// <summary>Nobody has begun it: <c>NOT_EXECUTED</c>.</summary>
    NotExecuted,

    /// <summary>It is at work: <c>IN_PROGRESS</c>.</summary>
    InProgress,

    /// <summary>It ended: <c>EXECUTED</c>.</summary>
    Executed,

    /// <summary>It was left out, or is left for later at a checkpoint: <c>SKIPPED</c>.</summary>
    Skipped,
}

internal static class PhaseStatuses
{
    /// <summary>The words of the four, for messages.</summary>
    public const string Words = "NOT_EXECUTED, IN_PROGRESS, EXECUTED or SKIPPED";

    public static PhaseStatus Read(JsonValue value)
        => value.Is("EXECUTED"u8) ? PhaseStatus.Executed
            : value.Is("SKIPPED"u8) ? PhaseStatus.Skipped
            : value.Is("NOT_EXECUTED"u8) ? PhaseStatus.NotExecuted
            : value.Is("IN_PROGRESS"u8) ? PhaseStatus.InProgress
            : PhaseStatus.Unknown;

    /// <summary>What somebody who wrote another word most likely meant; <see langword="null"/> where nothing fits.</summary>
    public static string? Suggest(string word) => Blank.Trim(word).ToUpperInvariant().Replace(' ', '_').Replace('-', '_') switch
    {
        "COMPLETED" or "COMPLETE" or "DONE" or "PASS" or "PASSED" or "EXECUTED" => "EXECUTED",
        "PENDING" or "TODO" or "NOT_STARTED" or "NOT_EXECUTED" => "NOT_EXECUTED",
        "IN_PROGRESS" or "INPROGRESS" or "STARTED" => "IN_PROGRESS",
        "SKIPPED" or "SKIP" => "SKIPPED",
        _ => null,
    };
}
