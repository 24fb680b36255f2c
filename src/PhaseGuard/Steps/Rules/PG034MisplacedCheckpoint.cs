namespace PhaseGuard.Steps.Rules;

internal sealed class PG034MisplacedCheckpoint() : LogRule(
    "PG034", "misplaced-checkpoint", Level.Error, "The pending phases are not exactly those after one checkpoint.")
{
    internal override string[] YieldsTo { get; } = [PG012MissingPhase.Code, PG014DuplicatePhase.Code, PG015PhaseOrder.Code];

    internal override bool RestsOnProgress => true;

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Phases.FirstOrDefault(phase => phase.IsPending && phase.MeantIndex >= 0) is not { } first)
        {
            return;
        }

        bool[] isPending = Checkpoint.PendingOf(step, set);
        Checkpoint? nearest = set.Checkpoints.MinBy(checkpoint => checkpoint.Differing(isPending).Count());
        if (nearest is null || nearest.Differing(isPending).Any())
        {
            findings.Add(
                this,
                first.BlockedBy.Place,
                nearest is null
                    ? "phases are pending, and this version has no checkpoint"
                    : $"the pending phases fit no checkpoint; the nearest is {nearest.Name}, after which {Tail(nearest, set)} pending",
                nearest is null ? "Finish the phases." : Cure(nearest, set, isPending),
                first.ShownName);
        }
    }

    private static string Tail(Checkpoint checkpoint, PhaseSet set)
    {
        string first = set.Names[checkpoint.LastFinished + 1];
        return checkpoint.LastFinished == set.Names.Count - 2 ? $"{first} alone is" : $"{first} and all later phases are";
    }

    private static string Cure(Checkpoint nearest, PhaseSet set, bool[] isPending)
    {
        Lookup<bool, string> differing = nearest.Differing(isPending).ToLookup(index => isPending[index], index => set.Names[index]);
        string[] steps =
        [
            .. differing[true].Any() ? [$"finish {Quote.Some([.. differing[true]], limit: PhaseSet.Few)}"] : Array.Empty<string>(),
            .. differing[false].Any() ? [$"mark {Quote.Some([.. differing[false]], limit: PhaseSet.Few)} as CHECKPOINT_PENDING"] : Array.Empty<string>(),
        ];
        return $"To be at {nearest.Name}: {string.Join(", and ", steps)}.";
    }
}
