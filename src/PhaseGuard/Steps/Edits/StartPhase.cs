namespace PhaseGuard.Steps.Edits;

/// <summary>
/// A phase begins. One that was executed begins again: its result goes to its history, and those of later phases, which
/// rested on it, to theirs.
/// </summary>
internal sealed record StartPhase(string Name) : PhaseCommand(Name)
{
    protected override string? Apply(StepEdit edit, Phase phase)
    {
        if (edit.Step.Phases.Find(other => other.Status == PhaseStatus.InProgress) is { } other)
        {
            return other == phase
                ? $"{phase} is in progress already: end it with `{edit.Command("phase complete", $"{Name} --outcome PASS")}`."
                : $"{other} is in progress, and one phase is at work at a time: end it first, with `{edit.Command("phase complete", $"{other} --outcome PASS")}`.";
        }

        if (OpenBefore(phase) is { } open)
        {
            return $"{open} comes before {phase} and is not finished: begin it with `{edit.Command("phase start", open)}`, or skip it with `{edit.Command("phase skip", $"{open} --reason \"NOT_APPLICABLE: why\"")}`.";
        }

        var start = new PhaseEdit(edit, phase);
        start.Begin("IN_PROGRESS");
        start.Set("started_at", edit.Stamp);
        start.Write();
        PendingPhases.Open(edit, phase);
        edit.Told.Add($"{phase} is in progress{(phase.Status == PhaseStatus.Executed ? " again" : "")}, since {edit.Clock}.");
        Redo(edit, [.. edit.Step.Phases.Where(other => phase.MeantIndex >= 0 && other.MeantIndex > phase.MeantIndex && other.Status == PhaseStatus.Executed)]);
        return null;
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
            edit.Told.Add($"To be executed again after it: {string.Join(", ", later)}. Their results are in their \"history\".");
        }
    }

    private static string? OpenBefore(Phase phase)
    {
        IReadOnlyList<string> names = phase.Step.Set!.Names;
        return phase.Step.ResumeAt is { } open && names.ToList().IndexOf(open) < phase.MeantIndex ? open : null;
    }
}
