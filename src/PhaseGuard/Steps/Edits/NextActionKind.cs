namespace PhaseGuard.Steps.Edits;

/// <summary>The commands that can lead on; each bears the name of the record that carries it out.</summary>
public enum NextActionKind
{
    /// <summary>Plan a step: <see cref="Edits.NewStep"/>.</summary>
    NewStep,

    /// <summary>Begin with a step: <see cref="Edits.StartStep"/>.</summary>
    StartStep,

    /// <summary>A step is done: <see cref="Edits.FinishStep"/>.</summary>
    FinishStep,

    /// <summary>A step failed: <see cref="Edits.FailStep"/>.</summary>
    FailStep,

    /// <summary>Ask somebody to look at the work: <see cref="Edits.ReviewStep"/>.</summary>
    ReviewStep,

    /// <summary>A review asks for more work: <see cref="Edits.ReworkStep"/>.</summary>
    ReworkStep,

    /// <summary>Take a step up again that failed: <see cref="Edits.RetryStep"/>.</summary>
    RetryStep,

    /// <summary>Do a step once more that was done: <see cref="Edits.ResetStep"/>.</summary>
    ResetStep,

    /// <summary>A phase begins: <see cref="Edits.StartPhase"/>.</summary>
    StartPhase,

    /// <summary>A phase ends: <see cref="Edits.CompletePhase"/>.</summary>
    CompletePhase,

    /// <summary>A phase is left out: <see cref="Edits.SkipPhase"/>.</summary>
    SkipPhase,

    /// <summary>Leave what follows for later: <see cref="Edits.MarkCheckpoint"/>.</summary>
    MarkCheckpoint,

    /// <summary>Go back behind the last checkpoint: <see cref="Edits.RollBack"/>.</summary>
    RollBack,

    /// <summary>Nothing stands against a step any more: <see cref="Edits.UnblockStep"/>.</summary>
    UnblockStep,

    /// <summary>The cause of an error is gone: <see cref="Edits.ResolveError"/>.</summary>
    ResolveError,
}
