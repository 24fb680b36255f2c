namespace PhaseGuard.Contracts;

/// <summary>How an attempt ended.</summary>
internal enum AttemptOutcome
{
    /// <summary>The command ended with the exit code 0.</summary>
    Passed,

    /// <summary>It ended with another.</summary>
    Failed,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It took more memory than it may.</summary>
    OutOfMemory,

    /// <summary>Somebody ended it.</summary>
    Interrupted,
}

/// <summary>The words for it.</summary>
internal static class AttemptOutcomes
{
    /// <summary>The word of an outcome, as a contract has it.</summary>
    public static string Word(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Passed => "passed",
        AttemptOutcome.Failed => "failed",
        AttemptOutcome.TimedOut => "timed_out",
        AttemptOutcome.OutOfMemory => "out_of_memory",
        _ => "interrupted",
    };

    /// <summary>Whether another attempt may follow: an interruption is meant.</summary>
    public static bool IsRetried(AttemptOutcome outcome)
        => outcome is AttemptOutcome.Failed or AttemptOutcome.TimedOut or AttemptOutcome.OutOfMemory;
}
