using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A command on one phase.</summary>
public abstract record PhaseCommand : StepCommand
{
    private protected PhaseCommand(string name) => Name = name;

    /// <summary>The phase, by its canonical name or as the file has it.</summary>
    public string Name { get; }

    internal sealed override Refusal? Apply(StepEdit edit)
        => WrongState(edit.Step) ?? NotFound(edit.Step, out Phase? phase) ?? Apply(edit, phase!);

    /// <summary>Why nothing can be said of the phases of a file; <see langword="null"/> where it can.</summary>
    internal static Refusal? UnknownPhases(StepFile step) => step is { Set: not null, Phases.Count: > 0 } ? null
        : step.Set is not null ? new Refusal(RefusalReason.UnusableFile, $"the file has no phase log: make a file that has one with {new NextAction(NextActionKind.NewStep)}.")
        : new Refusal(RefusalReason.UnusableFile, $"the phases of {step.VersionName} are not known: declare {step.Policy.Versions} in \"schema_version\".");

    /// <summary>Whether somebody can say it of a step before anybody begins with it.</summary>
    private protected virtual bool IsPlanning => false;

    /// <summary>Makes the edit, or refuses.</summary>
    private protected abstract Refusal? Apply(StepEdit edit, Phase phase);

    /// <summary>Phases are worked at while the step is; a file that says nothing of a state says nothing against it.</summary>
    private Refusal? WrongState(StepFile step)
    {
        var start = new NextAction(NextActionKind.StartStep);
        return step.KnownState switch
        {
            StepState.Done => new Refusal(RefusalReason.WrongState, $"the step is DONE: take that back with {new NextAction(NextActionKind.ResetStep)}, and then go on."),
            StepState.Failed => new Refusal(RefusalReason.WrongState, $"the step is FAILED: take it up again with {NextAction.Retry(step)}, and then go on."),
            StepState.InReview => new Refusal(RefusalReason.WrongState, $"the step is IN_REVIEW: end the review with {StateCommand.AfterReview}."),
            StepState.Todo when StepStates.ReadExactly(step.State) != StepState.Todo => new Refusal(
                RefusalReason.WrongState, $"the state is {Quote.Of(step.State.Text)}, which is none of {StepStates.Words}: begin the step with {start}, and then go on."),
            StepState.Todo when !IsPlanning => new Refusal(RefusalReason.WrongState, $"the step is TODO, and nobody has begun it: begin it with {start}, and then go on."),
            StepState.Retry or StepState.Rework => new Refusal(RefusalReason.WrongState, $"the step waits for somebody to begin: {start}, and then go on."),
            _ => null,
        };
    }

    private Refusal? NotFound(StepFile step, out Phase? phase)
    {
        phase = null;
        if (step.Set is not { } set || UnknownPhases(step) is not null)
        {
            return UnknownPhases(step);
        }

        Phase[] found = [.. step.Phases.Where(other => other.Name.IsString && other.Name.Text == Name)];
        found = found.Length > 0 ? found : [.. step.Phases.Where(other => other.MeantIndex >= 0 && set.Names[other.MeantIndex] == Name)];
        phase = found.Length == 1 ? found[0] : null;
        return found.Length > 1 ? new Refusal(RefusalReason.UnknownPhase, $"the log has {Quote.Of(Name)} {found.Length} times: keep one of them.")
            : phase is { History: { Exists: true, IsArray: false } } ? new Refusal(RefusalReason.UnusableFile, $"the \"history\" of {phase} is no array: make one of it, so that no run gets lost.")
            : phase is not null ? null
            : set.Names.Contains(Name) ? new Refusal(RefusalReason.UnknownPhase, $"the log has no entry {Name}: add {PhaseLog.EntryFor(Name)} to it.")
            : Unknown(set);
    }

    private Refusal Unknown(PhaseSet set)
    {
        int meant = set.Explain(Name);
        string? nearest = meant >= 0 ? $"did you mean \"{set.Names[meant]}\"?" : SpellingSuggestion.For(Name, set.Names);
        return new Refusal(RefusalReason.UnknownPhase, $"there is no phase {Quote.Of(Name)}: {(nearest is null ? "" : $"{nearest} ")}The phases are {string.Join(", ", set.Names)}.");
    }
}
