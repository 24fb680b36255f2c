namespace PhaseGuard.Steps.Edits;

/// <summary>What a command was refused for.</summary>
public enum RefusalReason
{
    /// <summary>The file says something that the command cannot go on from: its phases are not known, or a value has the wrong type.</summary>
    UnusableFile,

    /// <summary>The step's version has no phase of that name, or the log has none or more than one.</summary>
    UnknownPhase,

    /// <summary>The step's version has no checkpoint of that name, or the policy accepts none.</summary>
    UnknownCheckpoint,

    /// <summary>The state that the step is in has no way to what the command wants.</summary>
    WrongState,

    /// <summary>Other phases come first, or the phase is past what the command wants.</summary>
    WrongOrder,

    /// <summary>What was said with the command is blank, unknown or too much.</summary>
    InvalidInput,

    /// <summary>The policy names no such agent.</summary>
    UnknownAgent,

    /// <summary>Reviewers or other steps come first.</summary>
    NotReady,
}
