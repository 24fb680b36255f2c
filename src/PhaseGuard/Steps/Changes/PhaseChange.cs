using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes;

/// <summary>A phase before and after a commit.</summary>
/// <param name="Before">The phase in the parent.</param>
/// <param name="After">The phase in the commit; <see langword="null"/> where its name is gone.</param>
internal sealed record PhaseChange(Phase Before, Phase? After)
{
    /// <summary>Whether the history grew by an entry that keeps the outcome from before: the phase was executed again.</summary>
    public bool KeepsEarlierOutcome => Tells(CountOf(Before), IsEarlierOutcome);

    /// <summary>
    /// Whether the history grew, and tells the result from before: in what it gained, or in the entry that it ended with then,
    /// which is the phase's own result (PG059).
    /// </summary>
    public bool KeepsEarlierResult
        => CountOf(After) > CountOf(Before) && Tells(CountOf(Before) - 1, entry => IsEarlierOutcome(entry) && HasEarlierEnd(entry));

    /// <summary>Whether an entry tells the outcome from before, in whatever words; the phase may have been repaired since.</summary>
    private bool IsEarlierOutcome(JsonValue entry)
        => entry["outcome"u8] is var told
            && (JsonEquality.AreEqual(told, Before.OutcomeValue) || (told.IsString && Outcomes.Suggest(told.Text) is { } meant && meant == Before.OutcomeValue.Text));

    private bool HasEarlierEnd(JsonValue entry)
        => !Before.Ended.Value.Exists || JsonEquality.AreEqual(entry["ended_at"u8], Before.Ended.Value);

    /// <summary>Whether an entry of the history, from a position on, is the one that is looked for.</summary>
    private bool Tells(int from, Func<JsonValue, bool> isWanted)
    {
        int position = 0;
        foreach (JsonValue entry in After?.History.If(JsonKind.Array).Children ?? default)
        {
            if (position++ >= from && isWanted(entry))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOf(Phase? phase) => phase?.History.If(JsonKind.Array).Children.Count ?? 0;
}
