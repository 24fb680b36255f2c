namespace PhaseGuard.Workflows.Edits;

/// <summary>What somebody can do with a session.</summary>
internal enum WorkflowVerb
{
    /// <summary>Ask which tasks come next.</summary>
    Next,

    /// <summary>Ask for the brief of a task.</summary>
    Brief,

    /// <summary>Begin a task.</summary>
    Start,

    /// <summary>Begin a task once more that failed.</summary>
    Retry,

    /// <summary>Complete a task.</summary>
    Complete,

    /// <summary>Say that a task cannot go on.</summary>
    Block,

    /// <summary>Say that a task failed.</summary>
    Fail,

    /// <summary>Repair what a session lost.</summary>
    Repair,
}
