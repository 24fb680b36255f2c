using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step moves along its state machine. Every move is appended to <c>state_history</c>.</summary>
/// <param name="To">The state that it moves to.</param>
internal abstract record StateCommand(StepState To) : StepCommand
{
    /// <summary>Why; <see langword="null"/> where nobody has to say.</summary>
    public string? Reason { get; init; }

    /// <summary>The state of a step; one that says nothing has not been begun.</summary>
    public static StepState StateOf(StepFile step) => step.State.Exists ? step.KnownState : StepState.Todo;

    public sealed override string? Apply(StepEdit edit)
    {
        StepFile step = edit.Step;
        StepState from = StateOf(step);
        if (Unusable(step, from) is { } unusable)
        {
            return unusable;
        }

        if (from == StepState.Unknown || !(StateMachine.IsReset(from, To) || StateMachine.Allows(from, To, default)))
        {
            return Wrong(edit, from);
        }

        if (Reason is not null && Reason.Trim().Length == 0)
        {
            return "--reason is blank: say why.";
        }

        if (Forbid(edit) is { } refusal)
        {
            return refusal;
        }

        Move(edit, from);
        return null;
    }

    /// <summary>What stands against the move, and the cure.</summary>
    protected virtual string? Forbid(StepEdit edit) => null;

    /// <summary>What is recorded with the state.</summary>
    protected abstract IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit);

    /// <summary>What else is recorded.</summary>
    /// <param name="edit">The step.</param>
    /// <param name="from">The state that it was in.</param>
    protected virtual void Record(StepEdit edit, StepState from)
    {
    }

    /// <summary>Who moves the step: whoever it is assigned to.</summary>
    protected virtual string Actor(StepEdit edit) => Agent(edit.Step.StateObject["assigned_to"u8]) ?? "system";

    protected static string? Agent(JsonValue name) => Utf8Text.IsBlank(name) || !name.IsString ? null : $"@{name.Text.TrimStart('@')}";

    private void Move(StepEdit edit, StepState from)
    {
        edit.Put("state", [("status", JsonContent.Of(To.Word())), .. State(edit), ("updated", edit.Stamp)]);
        Record(edit, from);
        JsonContent entry = JsonContent.Object(
        [
            ("status", JsonContent.Of(To.Word())), ("timestamp", edit.Stamp), ("actor", JsonContent.Of(Actor(edit))),
            .. Reason is null ? Array.Empty<(string, JsonContent)>() : [("reason", JsonContent.Of(Reason.Trim()))],
        ]);
        if (edit.Step.StateHistory.IsArray)
        {
            edit.Append(edit.Step.StateHistory, entry);
        }
        else
        {
            edit.Set(edit.Step.Root, "state_history", JsonContent.Array(entry));
        }

        edit.Told.Add($"The step is {To.Word()}, since {edit.Clock}.");
    }

    private static string? Unusable(StepFile step, StepState from)
        => step.StateObject is { Exists: true, IsObject: false } ? "\"state\" is no object: make one of it, with a \"status\"."
            : step.StateHistory is { Exists: true, IsArray: false } ? "\"state_history\" is no array: make one of it."
            : step.Result is { Exists: true, IsObject: false } ? "\"execution_result\" is no object: make one of it."
            : step.Root["execution_metrics"u8] is { Exists: true, IsObject: false } ? "\"execution_metrics\" is no object: make one of it."
            : from == StepState.Unknown ? $"the state is {JsonTypes.Describe(step.State)}, which is none of {StepStates.Words}: correct it."
            : null;

    private string Wrong(StepEdit edit, StepState from)
    {
        string[] ways = from switch
        {
            StepState.Todo or StepState.Retry or StepState.Rework => [edit.Command("step start", "--agent NAME")],
            StepState.InProgress => [edit.Command("step done"), edit.Command("step fail", "--reason WHY"), edit.Command("step review", "--reason WHY --from @AGENT")],
            StepState.InReview => [edit.Command("step done"), edit.Command("step rework", "--reason WHY")],
            StepState.Failed => [edit.Command("step retry")],
            _ => [edit.Command("step reset", "--reason WHY")],
        };
        return $"the step is {from.Word()}, and cannot become {To.Word()}: what it can do is {string.Join(" or ", ways.Select(way => $"`{way}`"))}.";
    }
}
