using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>Nothing stands against a step any more that was blocked.</summary>
public sealed record UnblockStep() : ExecutionCommand("execution_blocked")
{
    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        if (!held.Exists)
        {
            return new Refusal(RefusalReason.WrongState, $"the step is not blocked: {StepProgress.Of(edit.Step).Sentence}");
        }

        edit.Remove(held);
        edit.Recorded.Add("The step is not blocked any more.");
        return null;
    }
}
