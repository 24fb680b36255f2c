namespace PhaseGuard.Boards;

/// <summary>How a record stands, whatever the words of its dialect.</summary>
public enum BoardStanding
{
    /// <summary>Nobody has begun.</summary>
    Open,

    /// <summary>Somebody is at work, or it waits for a review.</summary>
    InProgress,

    /// <summary>It waits for something else.</summary>
    Blocked,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>Nothing is left to do.</summary>
    Finished,

    /// <summary>The file does not say, or cannot be read.</summary>
    Unknown,
}
