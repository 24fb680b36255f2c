using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>Which state may follow which; the source is section 4 of the specification, below PG04x.</summary>
internal static class StateMachine
{
    private static readonly (StepState From, StepState[] To)[] _table =
    [
        (StepState.Todo, [StepState.InProgress]),
        (StepState.InProgress, [StepState.Done, StepState.Failed, StepState.InReview]),
        (StepState.Failed, [StepState.Retry]),
        (StepState.InReview, [StepState.Done, StepState.Rework]),
        (StepState.Retry, [StepState.InProgress]),
        (StepState.Rework, [StepState.InProgress]),
        (StepState.Done, []),
    ];

    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <param name="reason">Why; a reset of what is done needs one.</param>
    public static bool Allows(StepState from, StepState to, JsonValue reason)
        => IsReset(from, to) ? reason.IsString && !reason.IsBlank : After(from).Contains(to);

    /// <summary>Whether steps of the table, however many, lead from one state to another.</summary>
    public static bool Reaches(StepState from, StepState to)
    {
        var reached = new HashSet<StepState>();
        var open = new Stack<StepState>(After(from));
        while (open.TryPop(out StepState state))
        {
            if (reached.Add(state))
            {
                Array.ForEach(After(state), open.Push);
            }
        }

        return reached.Contains(to);
    }

    /// <summary>What would have been allowed in place of a step that is not.</summary>
    public static string Explain(StepState from, StepState to)
        => IsReset(from, to) ? "Say in the entry's \"reason\" why the step was reset."
            : After(from) is { Length: > 0 } next ? $"After {from.Word()} comes {string.Join(" or ", next.Select(state => state.Word()))}: record each change once, in its order."
            : $"After {from.Word()} comes nothing but a reset: TODO with a \"reason\".";

    /// <summary>Whether the step takes back what is done.</summary>
    public static bool IsReset(StepState from, StepState to) => from == StepState.Done && to == StepState.Todo;

    private static StepState[] After(StepState from) => Array.Find(_table, row => row.From == from).To;
}
