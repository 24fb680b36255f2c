namespace PhaseGuard.Steps.Edits;

/// <summary>The phases that a checkpoint left for later.</summary>
internal static class PendingPhases
{
    /// <summary>
    /// Work goes on at a phase: the others up to the next checkpoint are pending no more. What lies behind that checkpoint
    /// stays pending, so that the pending phases are at every moment those after a checkpoint.
    /// </summary>
    public static void Open(StepEdit edit, Phase phase)
    {
        PhaseSet set = edit.Step.Set!;
        int next = set.Checkpoints.FirstOrDefault(checkpoint => checkpoint.LastFinished >= phase.MeantIndex)?.LastFinished ?? set.Names.Count;
        foreach (Phase pending in edit.Step.Phases.Where(other => other != phase && other.IsPending && other.MeantIndex >= 0 && other.MeantIndex <= next))
        {
            var open = new PhaseEdit(edit, pending);
            open.Begin("NOT_EXECUTED");
            open.Write();
        }
    }
}
