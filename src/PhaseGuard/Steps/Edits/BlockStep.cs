using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that nobody is at cannot be executed: others come first, or its file does not say all that an agent needs to know. An earlier block is replaced.</summary>
public sealed record BlockStep : ExecutionCommand
{
    private readonly string _reason;
    private readonly (string Key, JsonContent Value)[] _members;
    private readonly string _sentence;

    private BlockStep(string reason, string sentence, (string Key, JsonContent Value)[] members)
        : base("execution_blocked") => (_reason, _sentence, _members) = (reason, sentence, members);

    /// <summary>Others have to be done before.</summary>
    /// <param name="tasks">Their task ids; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> is <see langword="null"/>.</exception>
    public static BlockStep On(IReadOnlyList<string> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return new BlockStep(
            BlockReason.DependencyNotMet,
            $"The step is blocked until {Quote.Some(tasks)} {(tasks.Count == 1 ? "is" : "are")} done.",
            [("blocking_tasks", JsonContent.Array(tasks.Select(JsonContent.Of))), ("message", JsonContent.Of($"Cannot execute until dependencies complete: {string.Join(", ", tasks)}"))]);
    }

    /// <summary>An agent would have to guess.</summary>
    /// <param name="missing">What the file does not say; at least one.</param>
    /// <param name="resolution">What is to be done about it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="missing"/> or <paramref name="resolution"/> is <see langword="null"/>.</exception>
    public static BlockStep ForLackOf(IReadOnlyList<string> missing, string resolution)
    {
        ArgumentNullException.ThrowIfNull(missing);
        ArgumentNullException.ThrowIfNull(resolution);
        return new BlockStep(
            BlockReason.InsufficientContext,
            "The step is blocked until the missing information is there.",
            [("missing_information", JsonContent.Array(missing.Select(JsonContent.Of))), ("resolution", JsonContent.Of(resolution))]);
    }

    internal override bool IsAnswerable(Finding finding) => finding.Rule is PG085ThinBlock;

    /// <summary>Whether nobody is at a step, so that it can be blocked (PG086).</summary>
    internal static bool Fits(StepFile step) => step.KnownState is not (StepState.InProgress or StepState.InReview or StepState.Done);

    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        if (!Fits(edit.Step))
        {
            NextAction[] ways = [new(edit.Step.KnownState switch { StepState.Done => NextActionKind.ResetStep, StepState.InReview => NextActionKind.ReworkStep, _ => NextActionKind.FailStep })];
            return new Refusal(RefusalReason.WrongState, $"the step is {edit.Step.KnownState.Word()}, and only one that nobody is at is blocked: {ways} comes first.");
        }

        edit.Set(edit.Step.Root, "execution_blocked", JsonContent.Object([("reason", JsonContent.Of(_reason)), .. _members]));
        edit.Recorded.Add(_sentence);
        return null;
    }
}
