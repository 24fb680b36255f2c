namespace PhaseGuard.Boards;

/// <summary>How one phase of a record stands.</summary>
public enum BoardMark
{
    /// <summary>The record has no such phase.</summary>
    Missing,

    /// <summary>Nobody has begun.</summary>
    Open,

    /// <summary>Somebody is at work.</summary>
    InProgress,

    /// <summary>Executed, with the outcome PASS.</summary>
    Passed,

    /// <summary>Executed, with the outcome FAIL.</summary>
    Failed,

    /// <summary>Executed, and the outcome is missing or unknown.</summary>
    Executed,

    /// <summary>Skipped for good.</summary>
    Skipped,

    /// <summary>Left for later: at a checkpoint, or deferred.</summary>
    Pending,

    /// <summary>The file says something that nobody defined.</summary>
    Unknown,
}
