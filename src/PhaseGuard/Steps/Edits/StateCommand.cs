using PhaseGuard.Json;
using PhaseGuard.Steps.Rules;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step moves along its state machine. Every move is appended to <c>state_history</c>.</summary>
public abstract record StateCommand : StepCommand
{
    private readonly string? _reason;

    /// <param name="to">The state that it moves to.</param>
    /// <param name="reason">Why; <see langword="null"/> where nobody has to say.</param>
    private protected StateCommand(StepState to, string? reason = null) => (To, _reason) = (to, reason);

    /// <summary>The state that the step moves to.</summary>
    public StepState To { get; }

    /// <summary>What ends a review.</summary>
    internal static NextAction[] AfterReview => [new(NextActionKind.ReworkStep), new(NextActionKind.FinishStep)];

    /// <summary>The state of a step; one that says nothing has not been begun.</summary>
    internal static StepState StateOf(StepFile step) => step.State.Exists ? step.KnownState : StepState.Todo;

    internal sealed override Refusal? Apply(StepEdit edit)
    {
        StepFile step = edit.Step;
        StepState from = StateOf(step);
        if ((PhaseCommand.UnknownPhases(step) ?? Unusable(step, from)) is { } unusable)
        {
            return unusable;
        }

        if (from == StepState.Unknown || !(StateMachine.IsReset(from, To) || StateMachine.Allows(from, To, default)))
        {
            return Wrong(step, from);
        }

        if (_reason is not null && Blank.Is(_reason))
        {
            return new Refusal(RefusalReason.InvalidInput, $"{ReasonInput} is blank: say why.");
        }

        if (Forbid(edit) is { } refusal)
        {
            return refusal;
        }

        Move(edit, from);
        return null;
    }

    /// <summary>A count that is older than the history cannot agree with it (PG092).</summary>
    internal override bool MayAdd(Finding finding) => base.MayAdd(finding) || finding.Rule is PG092MetricsDisagree;

    /// <summary>By what the reason is said.</summary>
    private protected virtual EditInput ReasonInput => EditInput.Reason;

    /// <summary>What stands against the move, and the cure.</summary>
    private protected virtual Refusal? Forbid(StepEdit edit) => null;

    /// <summary>What is recorded with the state.</summary>
    private protected virtual IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [];

    /// <summary>What else is recorded.</summary>
    /// <param name="edit">The step.</param>
    /// <param name="from">The state that it was in.</param>
    private protected virtual void Record(StepEdit edit, StepState from)
    {
    }

    /// <summary>Who moves the step: whoever it is assigned to.</summary>
    private protected virtual string Actor(StepEdit edit) => NameOf(edit.Step.StateObject["assigned_to"u8]) ?? "system";

    private protected static string? NameOf(JsonValue name) => name.IsBlank || !name.IsString ? null : $"@{name.Text.TrimStart('@')}";

    private void Move(StepEdit edit, StepState from)
    {
        edit.Put("state", [("status", JsonContent.Of(To.Word())), .. State(edit), ("updated", edit.Stamp)]);
        Record(edit, from);
        JsonContent entry = JsonContent.Object(
        [
            ("status", JsonContent.Of(To.Word())), ("timestamp", edit.Stamp), ("actor", JsonContent.Of(Actor(edit))),
            .. _reason is null ? Array.Empty<(string, JsonContent)>() : [("reason", JsonContent.Of(Blank.Trim(_reason)))],
        ]);
        if (edit.Step.StateHistory.IsArray)
        {
            edit.Append(edit.Step.StateHistory, entry);
        }
        else
        {
            edit.Set(edit.Step.Root, "state_history", JsonContent.Array(entry));
        }

        edit.Recorded.Add($"The step is {To.Word()}, since {edit.Clock}.");
    }

    private static Refusal? Unusable(StepFile step, StepState from)
    {
        string? wrong = step.StateObject is { Exists: true, IsObject: false } ? "\"state\" is no object: make one of it, with a \"status\"."
            : step.StateHistory is { Exists: true, IsArray: false } ? "\"state_history\" is no array: make one of it."
            : step.Result is { Exists: true, IsObject: false } ? "\"execution_result\" is no object: make one of it."
            : step.Root["execution_metrics"u8] is { Exists: true, IsObject: false } ? "\"execution_metrics\" is no object: make one of it."
            : from == StepState.Unknown ? $"the state is {JsonTypes.Describe(step.State)}, which is none of {StepStates.Words}: correct it."
            : null;
        return wrong is null ? null : new Refusal(RefusalReason.UnusableFile, $"{wrong}");
    }

    private Refusal Wrong(StepFile step, StepState from)
    {
        NextActionKind[] ways = from switch
        {
            StepState.Todo or StepState.Retry or StepState.Rework => [NextActionKind.StartStep],
            StepState.InProgress => [NextActionKind.FinishStep, NextActionKind.FailStep, NextActionKind.ReviewStep],
            StepState.InReview => [NextActionKind.FinishStep, NextActionKind.ReworkStep],
            StepState.Failed => [NextActionKind.RetryStep],
            _ => [NextActionKind.ResetStep],
        };
        NextAction[] actions = [.. ways.Select(way => way == NextActionKind.RetryStep ? NextAction.Retry(step) : new NextAction(way))];
        return new Refusal(RefusalReason.WrongState, $"the step is {from.Word()}, and cannot become {To.Word()}: what it can do is {actions}.");
    }
}
