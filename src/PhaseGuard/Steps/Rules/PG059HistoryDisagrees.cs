using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG059HistoryDisagrees() : PhaseRule(
    "PG059", "history-disagrees", Level.Warning, "A phase and the last entry of its history tell different outcomes.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (!phase.History.IsArray)
        {
            return;
        }

        JsonValue last = default;
        foreach (JsonValue entry in phase.History.Children)
        {
            last = entry;
        }

        JsonValue outcome = last["outcome"u8];
        bool isKnown = !phase.OutcomeValue.Exists || phase.OutcomeValue.IsString;
        if (last.Exists && isKnown && !IsSame(outcome, phase.OutcomeValue))
        {
            Say(
                findings,
                phase,
                last,
                $"the history of {phase} ends with {Show(outcome)}, but the phase has {Show(phase.OutcomeValue)}",
                "Append each run of the phase to its \"history\"; the last one is the phase's own outcome.");
        }
    }

    private static bool IsSame(JsonValue one, JsonValue other)
        => one.Kind == other.Kind && one.Utf8.SequenceEqual(other.Utf8);

    private static string Show(JsonValue outcome)
        => !outcome.Exists ? "no outcome" : outcome.IsString ? $"the outcome {Quote.Of(outcome.Text)}" : $"{JsonTypes.Describe(outcome)} for an outcome";
}
