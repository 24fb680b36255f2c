using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>The phases that a checkpoint leaves for later.</summary>
internal static class PendingPhases
{
    private const string Prefix = "CHECKPOINT_PENDING";

    /// <summary>A phase is left for later. Where it was skipped for good, its reason waits behind the prefix.</summary>
    public static void Close(StepEdit edit, Phase phase)
    {
        var close = new PhaseEdit(edit, phase);
        bool isSkipped = phase.Status == PhaseStatus.Skipped && phase.IsFinished;
        close.Begin("SKIPPED");
        close.Set("blocked_by", JsonContent.Of(isSkipped ? $"{Prefix}: {Blank.Trim(phase.BlockedBy.Text)}" : Prefix));
        close.Write();
    }

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
            Reopen(edit, pending);
        }
    }

    /// <summary>A phase is to be executed; one whose reason waited behind the prefix is skipped again.</summary>
    public static void Reopen(StepEdit edit, Phase phase)
    {
        var open = new PhaseEdit(edit, phase);
        string reason = phase.IsPending ? Blank.Trim(Blank.Trim(phase.BlockedBy.Text)[Prefix.Length..].TrimStart(':')) : "";
        bool wasSkipped = SkipReason.Of(reason).Prefix is not (SkipPrefix.None or SkipPrefix.CheckpointPending);
        open.Begin(wasSkipped ? "SKIPPED" : "NOT_EXECUTED");
        if (wasSkipped)
        {
            open.Set("blocked_by", JsonContent.Of(reason));
        }

        open.Write();
    }
}
