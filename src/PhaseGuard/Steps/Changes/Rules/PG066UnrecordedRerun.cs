using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG066UnrecordedRerun() : ChangeRule(
    "PG066", "unrecorded-rerun", Level.Warning, "A phase was executed again, and its history does not tell.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        foreach (PhaseChange phase in change.Commit.IsMerge ? [] : change.Phases)
        {
            if (!IsUnrecorded(phase))
            {
                continue;
            }

            Phase now = phase.After!;
            findings.Add(
                this,
                now.OutcomeValue.Exists ? now.OutcomeValue.Place : now.Entry.Place,
                $"Phase {now} has another {(IsSame(phase, p => p.OutcomeValue) ? "\"ended_at\"" : "outcome")} than before, and its \"history\" does not tell of the earlier run",
                "Append the earlier run to the phase's \"history\" as it was, with its outcome and \"ended_at\", and then this one.",
                now.ShownName);
        }
    }

    private static bool IsUnrecorded(PhaseChange phase)
        => phase is { Before.Status: PhaseStatus.Executed, After.Status: PhaseStatus.Executed }
            && !(IsSame(phase, p => p.OutcomeValue) && IsSame(phase, p => p.Ended.Value))
            && !phase.KeepsEarlierResult;

    private static bool IsSame(PhaseChange phase, Func<Phase, JsonValue> field)
        => JsonEquality.AreEqual(field(phase.Before), field(phase.After!));
}
