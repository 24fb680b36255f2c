using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes;

/// <summary>A phase before and after a commit.</summary>
/// <param name="Before">The phase in the parent.</param>
/// <param name="After">The phase in the commit; <see langword="null"/> where its name is gone.</param>
internal sealed record PhaseChange(Phase Before, Phase? After)
{
    public bool HistoryGrew => CountOf(After) > CountOf(Before);

    /// <summary>Whether the history grew by an entry that keeps the outcome from before: the phase was executed again.</summary>
    public bool KeepsEarlierOutcome
    {
        get
        {
            int old = CountOf(Before);
            int position = 0;
            foreach (JsonValue entry in After?.History.If(JsonKind.Array).Children ?? default)
            {
                if (position++ >= old && JsonEquality.AreEqual(entry["outcome"u8], Before.OutcomeValue))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static int CountOf(Phase? phase) => phase?.History.If(JsonKind.Array).Children.Count ?? 0;
}
