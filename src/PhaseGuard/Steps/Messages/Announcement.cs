namespace PhaseGuard.Steps.Messages;

/// <summary>What a message says of a step.</summary>
/// <param name="Step">The step that is meant.</param>
/// <param name="Checkpoint">Where it is said to be.</param>
internal sealed record Announcement(StepOutline Step, string Checkpoint)
{
    /// <summary>FINAL holds with COMMIT pending or finished.</summary>
    public bool IsTrue => Step.Checkpoint == Checkpoint || SaysFinalOfTheFinished;

    /// <summary>Whether the step can still be brought to where it is said to be.</summary>
    public bool CanComeTrue
        => !Step.IsCommitFinished && IndexOf(Checkpoint) is >= 0 and var meant && (Step.Checkpoint is not { } own || meant > IndexOf(own));

    private bool SaysFinalOfTheFinished => Checkpoint == Steps.Checkpoint.Final && Step.IsCommitFinished;

    /// <summary>The prefixes of all but GREEN are ordinary messages, too, where nothing is pending.</summary>
    /// <returns>What is said; <see langword="null"/> where the message speaks of other things, or the step's checkpoints are not known.</returns>
    public static Announcement? Of(StepOutline step, CommitMessage message)
        => step.Checkpoints is not null && message.CheckpointOf(step.Name) is { } checkpoint
            && new Announcement(step, checkpoint) is var said
            && (checkpoint == Steps.Checkpoint.Green || step.Pending.Count > 0 || said.SaysFinalOfTheFinished)
                ? said
                : null;

    private int IndexOf(string checkpoint) => Step.Checkpoints?.ToList().IndexOf(checkpoint) ?? -1;
}
