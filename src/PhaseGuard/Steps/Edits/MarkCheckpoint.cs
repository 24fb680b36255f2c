using PhaseGuard.Steps.Messages;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step is at a checkpoint: all up to it is finished, and all that follows is pending.</summary>
/// <param name="Name">One of <see cref="Names"/>.</param>
public sealed record MarkCheckpoint(string Name) : StepCommand
{
    /// <summary>The names of all checkpoints, earliest first; which of them a step has, its version says.</summary>
    public static IReadOnlyList<string> Names => Checkpoint.Names;

    /// <summary>The shortest message of a commit that announces a checkpoint; the source is section PG08x of the specification.</summary>
    /// <param name="checkpoint">One of <see cref="Names"/>.</param>
    /// <param name="taskId">The task id of the step.</param>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> is none of <see cref="Names"/>.</exception>
    public static string MessageFor(string checkpoint, string taskId)
        => Names.Contains(checkpoint) ? CommitMessage.ShortFor(checkpoint, taskId) : throw new ArgumentException($"There is no checkpoint {checkpoint}: the names are {string.Join(", ", Names)}.", nameof(checkpoint));

    internal override Refusal? Apply(StepEdit edit)
    {
        StepFile step = edit.Step;
        if (Refuse(step, out Checkpoint? checkpoint) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<string> names = step.Set!.Names;
        if (step.ResumeIndex <= checkpoint!.LastFinished)
        {
            return new Refusal(
                RefusalReason.WrongOrder,
                $"{step.ResumeAt} is not finished, and {Name} comes after {names[checkpoint.LastFinished]}: {StepProgress.Of(step).Next} comes first.");
        }

        Phase[] later = [.. step.Phases.Where(phase => phase.MeantIndex > checkpoint.LastFinished)];
        if (Array.Find(later, phase => phase.Status == PhaseStatus.Unknown) is { } unknown)
        {
            return new Refusal(RefusalReason.UnusableFile, $"{unknown} has no status that is known: set it to {PhaseStatuses.Words}.");
        }

        if (Array.Find(later, phase => phase.IsBegun) is { } begun)
        {
            return new Refusal(
                RefusalReason.WrongOrder,
                $"{begun} is {begun.StatusValue.Text}, and {Name} comes before it: finish what the next checkpoint wants, or go back with {new NextAction(NextActionKind.RollBack)}.");
        }

        foreach (Phase phase in later.Where(phase => !phase.IsPending))
        {
            PendingPhases.Close(edit, phase);
        }

        edit.Recorded.Add($"The step is at {Name}: {later.Length} {(later.Length == 1 ? "phase is" : "phases are")} pending.");
        edit.Message = CommitMessage.ShortFor(Name, step.TaskId.Text);
        return null;
    }

    /// <summary>What keeps a step from having checkpoints, or this one.</summary>
    private Refusal? Refuse(StepFile step, out Checkpoint? checkpoint)
    {
        checkpoint = step.Set?.Checkpoints.FirstOrDefault(other => other.Name == Name);
        return PhaseCommand.UnknownPhases(step)
            ?? (!step.Policy.AcceptsCheckpoints
                    ? new Refusal(RefusalReason.UnknownCheckpoint, $"the policy turned checkpoints off: finish all phases, and commit the step then.")
                : checkpoint is null
                    ? new Refusal(RefusalReason.UnknownCheckpoint, $"{step.VersionName} has no checkpoint {Name}: it has {string.Join(", ", step.Set!.CheckpointNames)}.")
                : !step.TaskId.IsString
                    ? new Refusal(RefusalReason.UnusableFile, $"the step has no task id, which the message of the commit names: add \"task_id\".")
                : null);
    }
}
