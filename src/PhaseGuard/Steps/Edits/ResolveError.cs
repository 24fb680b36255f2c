using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>The cause of what went wrong is gone. How often it was tried stays in the record.</summary>
public sealed record ResolveError() : ExecutionCommand("execution_error")
{
    /// <summary>Whether a step has an error that nobody resolved.</summary>
    internal static bool IsNeeded(StepFile step) => step.Execution.Error is { IsObject: true } error && error["resolved"u8].Kind != JsonKind.True;

    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        if (!IsNeeded(edit.Step))
        {
            return new Refusal(RefusalReason.WrongState, $"no error is open: {StepProgress.Of(edit.Step).Sentence}");
        }

        edit.Set(held, "resolved", JsonContent.Of(true));
        edit.Recorded.Add("The error is resolved.");
        return null;
    }
}
