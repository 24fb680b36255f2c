namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG065BatchedUpdate() : Rule<StepChange>(
    "PG065", "batched-update", Level.Warning, "One commit finishes phases of more than one checkpoint interval.", RuleScope.Change)
{
    public override void Check(StepChange document, FindingCollector findings)
    {
        bool isComparable = document.Before is null or { Root.IsObject: true, Set: not null };
        if (document.Commit.IsMerge || !isComparable || document.After is not { Set: { } set } after || BornFinished.Is(document))
        {
            return;
        }

        Phase[] finished = [.. Finished(after, document.Before)];
        if (finished.Select(phase => Interval(phase, set)).Distinct().Count() > 1)
        {
            Phase last = finished.MaxBy(phase => phase.Index)!;
            findings.Add(
                this,
                last.StatusValue.Place,
                $"this commit finishes {finished.Length} phases, from {finished.MinBy(phase => phase.Index)} to {last}, across a checkpoint",
                "Commit at each checkpoint, so that each can be gone back to.",
                last.ShownName);
        }
    }

    private static IEnumerable<Phase> Finished(StepFile after, StepFile? before)
    {
        HashSet<string>? earlier = null;
        for (int position = 0; position < after.Phases.Count; position++)
        {
            Phase phase = after.Phases[position];
            bool isNew = phase.Index >= 0 && phase.IsFinished && !WasFinished(phase, before?.Phases.ElementAtOrDefault(position));
            if (isNew && !(earlier ??= NamesOfFinished(before)).Contains(phase.CanonicalName!))
            {
                yield return phase;
            }
        }
    }

    /// <summary>Most phases stand where they stood; only of the others the names must be looked up.</summary>
    private static bool WasFinished(Phase phase, Phase? likely)
        => likely is { IsFinished: true } && likely.CanonicalName == phase.CanonicalName;

    private static HashSet<string> NamesOfFinished(StepFile? step)
        => [.. (step?.Phases ?? []).Where(phase => phase.IsFinished && phase.Name.IsString).Select(phase => phase.CanonicalName ?? phase.Name.Text)];

    /// <summary>How many checkpoints lie before the phase.</summary>
    private static int Interval(Phase phase, PhaseSet set)
        => set.Checkpoints.Count(checkpoint => checkpoint.LastFinished < phase.Index);
}
