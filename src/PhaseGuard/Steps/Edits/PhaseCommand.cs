using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A command on one phase.</summary>
/// <param name="Name">The phase, by its canonical name or as the file has it.</param>
internal abstract record PhaseCommand(string Name) : StepCommand
{
    public sealed override string? Apply(StepEdit edit)
        => WrongState(edit) ?? NotFound(edit.Step, out Phase? phase) ?? Apply(edit, phase!);

    /// <summary>Why nothing can be said of the phases of a file; <see langword="null"/> where it can.</summary>
    public static string? UnknownPhases(StepFile step) => step is { Set: not null, Phases.Count: > 0 } ? null
        : step.Set is not null ? "the file has no phase log: make a file that has one with `dotnet phaseguard step new`."
        : $"the phases of {step.VersionName} are not known: declare {PhaseSets.Versions} in \"schema_version\", or define it in \"phaseSets\" of phaseguard.json.";

    /// <summary>Makes the edit, or refuses.</summary>
    /// <returns>What forbids it and what to do instead.</returns>
    protected abstract string? Apply(StepEdit edit, Phase phase);

    /// <summary>Phases are worked at while the step is; a file that says nothing of a state says nothing against it.</summary>
    private static string? WrongState(StepEdit edit) => edit.Step.KnownState switch
    {
        StepState.Done => $"the step is DONE: take that back with `{edit.Command("step reset", "--reason WHY")}`, and then go on.",
        StepState.Failed => $"the step is FAILED: take it up again with `{edit.Command("step retry")}`, and then go on.",
        StepState.InReview => $"the step is IN_REVIEW: end the review with `{edit.Command("step rework", "--reason WHY")}` or `{edit.Command("step done")}`.",
        StepState.Todo when StepStates.ReadExactly(edit.Step.State) != StepState.Todo =>
            $"the state is {Quote.Of(edit.Step.State.Text)}, which is none of {StepStates.Words}: begin the step with `{edit.Command("step start", "--agent NAME")}`, and then go on.",
        StepState.Retry or StepState.Rework => $"the step waits for somebody to begin: `{edit.Command("step start", "--agent NAME")}`, and then go on.",
        _ => null,
    };

    private string? NotFound(StepFile step, out Phase? phase)
    {
        phase = null;
        if (step.Set is not { } set || UnknownPhases(step) is not null)
        {
            return UnknownPhases(step);
        }

        Phase[] found = [.. step.Phases.Where(other => other.Name.IsString && other.Name.Text == Name)];
        found = found.Length > 0 ? found : [.. step.Phases.Where(other => other.MeantIndex >= 0 && set.Names[other.MeantIndex] == Name)];
        phase = found.Length == 1 ? found[0] : null;
        return found.Length > 1 ? $"the log has {Quote.Of(Name)} {found.Length} times: keep one of them."
            : phase is { History: { Exists: true, IsArray: false } } ? $"the \"history\" of {phase} is no array: make one of it, so that no run gets lost."
            : phase is not null ? null
            : set.Names.Contains(Name) ? $"the log has no entry {Name}: add {{ \"phase_name\": \"{Name}\", \"status\": \"NOT_EXECUTED\" }} to it."
            : Unknown(set);
    }

    private string Unknown(PhaseSet set)
    {
        int meant = set.Explain(Name);
        string? nearest = meant >= 0 ? $"did you mean \"{set.Names[meant]}\"?" : SpellingSuggestion.For(Name, set.Names);
        return $"there is no phase {Quote.Of(Name)}: {(nearest is null ? "" : $"{nearest} ")}The phases are {string.Join(", ", set.Names)}.";
    }
}
