using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>Where a whole step is; the source is section 1 of the specification of step files.</summary>
public enum StepState
{
    /// <summary>The file says nothing, or something else.</summary>
    Unknown,

    /// <summary>Nobody has begun it: <c>TODO</c>.</summary>
    Todo,

    /// <summary>Somebody is at work: <c>IN_PROGRESS</c>.</summary>
    InProgress,

    /// <summary>It is done: <c>DONE</c>.</summary>
    Done,

    /// <summary>It failed: <c>FAILED</c>.</summary>
    Failed,

    /// <summary>Somebody looks at the work: <c>IN_REVIEW</c>.</summary>
    InReview,

    /// <summary>It failed, and is to be taken up again: <c>RETRY</c>.</summary>
    Retry,

    /// <summary>A review asked for more work: <c>REWORK</c>.</summary>
    Rework,
}

/// <summary>The words of the states.</summary>
public static class StepStates
{
    /// <summary>The words of the seven, for messages.</summary>
    internal const string Words = "TODO, IN_PROGRESS, DONE, FAILED, IN_REVIEW, RETRY or REWORK";

    /// <summary>Reads one of the seven words, or a word that many files have in its place.</summary>
    internal static StepState Read(JsonValue value)
    {
        StepState state = ReadExactly(value);
        return state != StepState.Unknown ? state
            : value.Is("COMPLETED"u8) || value.Is("COMPLETE"u8) ? StepState.Done
            : value.Is("NOT_STARTED"u8) || value.Is("PENDING"u8) ? StepState.Todo
            : StepState.Unknown;
    }

    /// <summary>Reads one of the seven words and no other.</summary>
    internal static StepState ReadExactly(JsonValue value)
        => value.Is("DONE"u8) ? StepState.Done
            : value.Is("TODO"u8) ? StepState.Todo
            : value.Is("IN_PROGRESS"u8) ? StepState.InProgress
            : value.Is("FAILED"u8) ? StepState.Failed
            : value.Is("IN_REVIEW"u8) ? StepState.InReview
            : value.Is("RETRY"u8) ? StepState.Retry
            : value.Is("REWORK"u8) ? StepState.Rework
            : StepState.Unknown;

    /// <summary>The word that a step file has for a state.</summary>
    /// <param name="state">The state.</param>
    public static string Word(this StepState state) => state switch
    {
        StepState.Todo => "TODO",
        StepState.InProgress => "IN_PROGRESS",
        StepState.Done => "DONE",
        StepState.Failed => "FAILED",
        StepState.InReview => "IN_REVIEW",
        StepState.Retry => "RETRY",
        StepState.Rework => "REWORK",
        _ => "unknown",
    };

    /// <summary>What somebody who wrote another word most likely meant; <see langword="null"/> where nothing fits.</summary>
    internal static string? Suggest(string word) => Blank.Trim(word).ToUpperInvariant().Replace(' ', '_').Replace('-', '_') switch
    {
        "DONE" or "COMPLETED" or "COMPLETE" => "DONE",
        "TODO" or "NOT_STARTED" or "PENDING" => "TODO",
        "IN_PROGRESS" => "IN_PROGRESS",
        "FAILED" => "FAILED",
        "IN_REVIEW" => "IN_REVIEW",
        "RETRY" => "RETRY",
        "REWORK" => "REWORK",
        _ => null,
    };
}
