using PhaseGuard.Steps.Messages;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step is at a checkpoint: all up to it is finished, and all that follows is pending.</summary>
internal sealed record MarkCheckpoint(string Name) : StepCommand
{
    /// <summary>The message to commit with.</summary>
    public static string Message(StepFile step, string checkpoint)
        => CommitMessage.ShortFor(checkpoint, step.TaskId.Text);

    public override string? Apply(StepEdit edit)
    {
        StepFile step = edit.Step;
        if (Refuse(step, out Checkpoint? checkpoint) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<string> names = step.Set!.Names;
        string? open = step.ResumeAt;
        if (open is not null && names.ToList().IndexOf(open) <= checkpoint!.LastFinished)
        {
            return $"{open} is not finished, and {Name} comes after {names[checkpoint.LastFinished]}: `{NextAction.Of(step, edit.File).Command}` comes first.";
        }

        Phase[] later = [.. step.Phases.Where(phase => phase.MeantIndex > checkpoint!.LastFinished)];
        if (Array.Find(later, phase => phase.Status == PhaseStatus.Unknown) is { } unknown)
        {
            return $"{unknown} has no status that is known: set it to {PhaseStatuses.Words}.";
        }

        if (Array.Find(later, phase => phase.IsBegun) is { } begun)
        {
            return $"{begun} is {begun.StatusValue.Text}, and {Name} comes before it: finish what the next checkpoint wants, or go back with `{edit.Command("checkpoint rollback")}`.";
        }

        foreach (Phase phase in later.Where(phase => !phase.IsPending))
        {
            PendingPhases.Close(edit, phase);
        }

        edit.Told.Add($"The step is at {Name}: {later.Length} {(later.Length == 1 ? "phase is" : "phases are")} pending.");
        edit.Message = Message(step, Name);
        return null;
    }

    /// <summary>What keeps a step from having checkpoints, or this one.</summary>
    private string? Refuse(StepFile step, out Checkpoint? checkpoint)
    {
        checkpoint = step.Set?.Checkpoints.FirstOrDefault(other => other.Name == Name);
        return PhaseCommand.UnknownPhases(step)
            ?? (!step.Policy.AcceptsCheckpoints ? "the policy turned checkpoints off: accept them with \"checkpoints\": true in phaseguard.json."
                : checkpoint is null ? $"{step.VersionName} has no checkpoint {Name}: it has {string.Join(", ", step.Set!.Checkpoints.Select(other => other.Name))}."
                : !step.TaskId.IsString ? "the step has no task id, which the message of the commit names: add \"task_id\"."
                : null);
    }
}
