using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Changes;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes;

/// <summary>A step file before and after a commit.</summary>
/// <param name="Before">The file in the parent; <see langword="null"/> where it was not there.</param>
/// <param name="After">The file in the commit; <see langword="null"/> where it is no step file any more.</param>
/// <param name="Commit">What is known of the commit.</param>
internal sealed record StepChange(StepFile? Before, StepFile? After, CommitContext Commit) : IContractChange
{
    IContractHolder? IContractChange.Before => Before is { Root.IsObject: true } ? Before : null;

    IContractHolder? IContractChange.After => After is { Root.IsObject: true } ? After : null;

    /// <summary>
    /// Whether the state was reset: from DONE to TODO, by a new entry of the history that says why. Work may go on from
    /// there in the same change, since a merge or a squash brings many commits at once.
    /// </summary>
    public bool IsReset => Before is { KnownState: StepState.Done } && After is not null && HasNewReset(History(Before).Children.Count, History(After));

    /// <summary>The phases of both, by name; the last of a name where it stands twice.</summary>
    public IReadOnlyList<PhaseChange> Phases => field ??= Pair();

    public static JsonValue History(StepFile step) => step.Root["state_history"u8].If(JsonKind.Array);

    private static bool HasNewReset(int old, JsonValue history)
    {
        int position = 0;
        foreach (JsonValue entry in history.Children)
        {
            if (position++ >= old && StepStates.Read(entry["status"u8]) == StepState.Todo && StateMachine.Allows(StepState.Done, StepState.Todo, entry["reason"u8]))
            {
                return true;
            }
        }

        return false;
    }

    private PhaseChange[] Pair()
    {
        if (Before?.Set is null || After?.Set is null)
        {
            return [];
        }

        if (IsInOrder(Before) && IsInOrder(After) && Before.Set == After.Set)
        {
            return [.. Before.Phases.Select((phase, position) => new PhaseChange(phase, After.Phases.ElementAtOrDefault(position)))];
        }

        Dictionary<string, Phase> after = ByName(After);
        return [.. ByName(Before).Select(phase => new PhaseChange(phase.Value, after.GetValueOrDefault(phase.Key)))];
    }

    /// <summary>Whether the log has the first phases of its set, each in its place: then names need not be looked up.</summary>
    private static bool IsInOrder(StepFile step)
    {
        for (int position = 0; position < step.Phases.Count; position++)
        {
            if (step.Phases[position].Index != position)
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, Phase> ByName(StepFile step)
    {
        var phases = new Dictionary<string, Phase>(step.Phases.Count, StringComparer.Ordinal);
        foreach (Phase phase in step.Phases)
        {
            if (phase.Name.IsString)
            {
                phases[phase.CanonicalName ?? phase.Name.Text] = phase;
            }
        }

        return phases;
    }
}
