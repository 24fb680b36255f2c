using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes;

/// <summary>A phase before and after a commit.</summary>
/// <param name="Before">The phase in the parent.</param>
/// <param name="After">The phase in the commit; <see langword="null"/> where its name is gone.</param>
internal sealed record PhaseChange(Phase Before, Phase? After)
{
    /// <summary>The entries that the phase's history has gained.</summary>
    private IEnumerable<JsonValue> NewHistory
    {
        get
        {
            var entries = new List<JsonValue>();
            foreach (JsonValue entry in After?.History.If(JsonKind.Array).Children ?? default)
            {
                entries.Add(entry);
            }

            return entries.Skip(Before.History.If(JsonKind.Array).Children.Count);
        }
    }

    public bool HistoryGrew => NewHistory.Any();

    /// <summary>Whether the history grew by an entry that keeps the outcome from before: the phase was executed again.</summary>
    public bool KeepsEarlierOutcome
        => NewHistory.Any(entry => JsonEquality.AreEqual(entry["outcome"u8], Before.OutcomeValue));
}
