using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG062HistoryRewritten() : TakenBackRule(
    "PG062", "history-rewritten", "A history does not begin with all that it told before.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        Compare(change, StepChange.History(before), after.Root["state_history"u8], after.Root, "state_history", null, findings);
        foreach (PhaseChange phase in change.Phases)
        {
            if (phase.After is { } now && phase.Before.History.IsArray)
            {
                Compare(change, phase.Before.History, now.History, now.Entry, $"the history of {now}", now, findings);
            }
        }
    }

    private void Compare(
        StepChange change, JsonValue before, JsonValue after, JsonValue holder, string what, Phase? phase, FindingCollector findings)
    {
        if (AppendOnly.FirstChange(before, after, JsonEquality.AreEqual) is var (_, position, now))
        {
            Say(
                change,
                findings,
                now.Exists ? now.Place : after.Exists ? after.Place : holder.Place,
                now.Exists ? $"{what} was rewritten at index {position}" : $"{what} lost what it told from index {position} on",
                "Bring the earlier entries back as they were, and append to them.",
                phase);
        }
    }
}
