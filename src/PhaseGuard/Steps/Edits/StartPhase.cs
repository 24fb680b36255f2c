using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>
/// A phase begins. One that was executed begins again: its result goes to its history, and those of later phases, which
/// rested on it, to theirs.
/// </summary>
/// <param name="Name">The phase, by its canonical name or as the file has it.</param>
public sealed record StartPhase(string Name) : PhaseCommand(Name)
{
    /// <summary>Who runs the phase, for <c>evidence.runner</c> until it ends; <see langword="null"/> where no program does.</summary>
    internal JsonContent? Runner { get; init; }

    /// <summary>
    /// The evidence that a phase in progress has, where its command is run anew because whoever ran it is gone. A phase that has
    /// another by now is somebody else's.
    /// </summary>
    internal string? GoesOnFrom { get; init; }

    private protected override Refusal? Apply(StepEdit edit, Phase phase)
    {
        if (phase.Status == PhaseStatus.InProgress && Runner is not null && GoesOnFrom == JsonEquality.ContentOf(phase.Evidence.Value))
        {
            MarkRunner(edit, phase);
            edit.Recorded.Add($"{phase} goes on.");
            return null;
        }

        if (edit.Step.Phases.Find(other => other.Status == PhaseStatus.InProgress) is { } other)
        {
            var complete = NextAction.Complete(other);
            return other == phase
                ? new Refusal(RefusalReason.WrongOrder, $"{phase} is in progress already: end it with {complete}.")
                : new Refusal(RefusalReason.WrongOrder, $"{other} is in progress, and one phase is at work at a time: end it first, with {complete}.");
        }

        if (edit.Step.ResumeIndex < phase.MeantIndex)
        {
            string open = edit.Step.ResumeAt!;
            return new Refusal(
                RefusalReason.WrongOrder,
                $"{open} comes before {phase} and is not finished: begin it with {new NextAction(NextActionKind.StartPhase, open)}, or skip it with {new NextAction(NextActionKind.SkipPhase, open)}.");
        }

        var start = new PhaseEdit(edit, phase);
        start.Begin("IN_PROGRESS");
        start.Set("started_at", edit.Stamp);
        start.Write();
        MarkRunner(edit, phase);
        PendingPhases.Open(edit, phase);
        edit.Recorded.Add($"{phase} is in progress{(phase.Status == PhaseStatus.Executed ? " again" : "")}, since {edit.Clock}.");
        Redo(edit, [.. edit.Step.Phases.Where(other => phase.MeantIndex >= 0 && other.MeantIndex > phase.MeantIndex && other.Status == PhaseStatus.Executed)]);
        return null;
    }

    private void MarkRunner(StepEdit edit, Phase phase)
    {
        if (Runner is not null)
        {
            edit.Set(phase.Entry, "evidence", JsonContent.Object(("runner", Runner)));
        }
    }

    private static void Redo(StepEdit edit, IReadOnlyList<Phase> later)
    {
        foreach (Phase phase in later)
        {
            var redo = new PhaseEdit(edit, phase);
            redo.Begin("NOT_EXECUTED");
            redo.Write();
        }

        if (later.Count > 0)
        {
            edit.Recorded.Add($"To be executed again after it: {string.Join(", ", later)}. Their results are in their \"history\".");
        }
    }
}
