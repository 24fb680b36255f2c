using PhaseGuard.Steps.Messages;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step goes back behind its last checkpoint: what was finished since the one before is pending again.</summary>
public sealed record RollBack : StepCommand
{
    internal override Refusal? Apply(StepEdit edit)
    {
        StepFile step = edit.Step;
        if (PhaseCommand.UnknownPhases(step) is { } unknown)
        {
            return unknown;
        }

        if (step.KnownState == StepState.Done)
        {
            return new Refusal(RefusalReason.WrongState, $"the step is DONE: take that back with {new NextAction(NextActionKind.ResetStep)}.");
        }

        Checkpoint[] reached = [.. step.Set!.Checkpoints.Where(checkpoint => checkpoint.LastFinished < step.ResumeIndex)];
        if (reached.Length == 0)
        {
            return new Refusal(RefusalReason.WrongOrder, $"no checkpoint was reached, and there is nothing to go back behind: {StepProgress.Of(step).Next} goes on.");
        }

        Checkpoint? before = reached.Length > 1 && step.Policy.AcceptsCheckpoints ? reached[^2] : null;
        int last = before?.LastFinished ?? -1;
        foreach (Phase phase in step.Phases.Where(phase => phase.MeantIndex > last && !(before is not null && phase.IsPending)))
        {
            Take(edit, phase, before);
        }

        edit.Recorded.Add(before is null
            ? $"{reached[^1].Name} is taken back: the step is to be executed from the start. What was recorded is in each \"history\"."
            : $"{reached[^1].Name} is taken back: the step is at {before.Name} again. What was recorded since is in each \"history\".");
        edit.Message = step.TaskId.IsString ? CommitMessage.ShortFor(reached[^1].Name, step.TaskId.Text) : null;
        return null;
    }

    private static void Take(StepEdit edit, Phase phase, Checkpoint? before)
    {
        if (before is not null)
        {
            PendingPhases.Close(edit, phase);
        }
        else if (phase.IsBegun || phase.IsPending)
        {
            PendingPhases.Reopen(edit, phase);
        }
    }
}
