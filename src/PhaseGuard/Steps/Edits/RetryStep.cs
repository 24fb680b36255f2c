using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that failed is to be taken up again: RETRY. Then somebody begins again.</summary>
/// <param name="Mended">What was repaired since; needed where the failure said that another try makes no sense. An open error is resolved by it.</param>
public sealed record RetryStep(string? Mended = null) : StateCommand(StepState.Retry, Mended)
{
    /// <summary>Whether the failure said that another try makes no sense.</summary>
    internal static bool IsForbidden(StepFile step) => step.Result["can_retry"u8].Kind == JsonKind.False;

    private protected override EditInput ReasonInput => EditInput.Mended;

    private protected override Refusal? Forbid(StepEdit edit) => Mended is null && IsForbidden(edit.Step)
        ? new Refusal(
            RefusalReason.WrongState,
            $"\"can_retry\" of \"execution_result\" is false: repair what made the step fail, and say what was done, with {NextAction.Retry(edit.Step)}.")
        : null;

    private protected override void Record(StepEdit edit, StepState from)
    {
        if (IsForbidden(edit.Step))
        {
            edit.Put("execution_result", ("can_retry", JsonContent.Of(true)));
        }

        if (Mended is not null && ResolveError.IsNeeded(edit.Step))
        {
            edit.Set(edit.Step.Execution.Error, "resolved", JsonContent.Of(true));
        }
    }
}
