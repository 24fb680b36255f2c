using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>Somebody begins with a step, for the first time or once more: IN_PROGRESS.</summary>
/// <param name="Agent">Who begins, with or without <c>@</c>: one of the agents of the policy.</param>
public sealed record StartStep(string Agent) : StateCommand(StepState.InProgress)
{
    private string Name => Blank.Trim(Agent).TrimStart('@');

    private protected override Refusal? Forbid(StepEdit edit)
        => Name.Length == 0 ? new Refusal(RefusalReason.InvalidInput, $"{EditInput.Agent} is blank: say who begins.")
            : ExecutionGate.RefuseAgent(edit.Step.Options.Policy, Name) ?? RefuseBlocked(edit.Step);

    private protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) =>
    [
        ("assigned_to", JsonContent.Of(Name)), ("started_at", edit.Stamp),
        .. StepEdit.Empty(edit.Step.StateObject, StateTimes.Ends),
    ];

    private protected override void Record(StepEdit edit, StepState from)
    {
        edit.Put("execution_metrics", ("attempts", JsonContent.Of(Metrics.OneMore(edit.Step, "attempts", StepState.InProgress))));
        if (edit.Step.Execution.Queue.Exists)
        {
            edit.Remove(edit.Step.Execution.Queue);
        }
    }

    private static Refusal? RefuseBlocked(StepFile step) => step.Execution.Blocked.Exists
        ? new Refusal(RefusalReason.NotReady, $"{ExecutionGate.Describe(step)}: once nothing stands against it, {new NextAction(NextActionKind.UnblockStep)} comes first.")
        : null;

    private protected override string Actor(StepEdit edit) => $"@{Name}";
}
