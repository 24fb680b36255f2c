using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that failed is to be taken up again: RETRY. Then somebody begins again.</summary>
public sealed record RetryStep() : StateCommand(StepState.Retry)
{
    private protected override Refusal? Forbid(StepEdit edit) => edit.Step.Result["can_retry"u8].Kind == JsonKind.False
        ? new Refusal(RefusalReason.WrongState, $"\"can_retry\" of \"execution_result\" is false: mend what made the step fail, and set it to true.")
        : null;
}
