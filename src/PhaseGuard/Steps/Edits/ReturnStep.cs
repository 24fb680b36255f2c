using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A review asks for more work.</summary>
internal sealed record ReworkStep() : StateCommand(StepState.Rework)
{
    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [];

    protected override void Record(StepEdit edit, StepState from)
        => edit.Put("execution_metrics", ("rework_count", JsonContent.Of(Metrics.Count(edit.Step, "rework_count") + 1)));

    protected override string Actor(StepEdit edit) => Agent(edit.Step.Result["review_requested_from"u8]) ?? base.Actor(edit);
}

/// <summary>A step that failed is to be taken up again.</summary>
internal sealed record RetryStep() : StateCommand(StepState.Retry)
{
    protected override string? Forbid(StepEdit edit) => edit.Step.Result["can_retry"u8].Kind == JsonKind.False
        ? "\"can_retry\" of \"execution_result\" is false: mend what made the step fail, and set it to true."
        : null;

    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [];
}

/// <summary>A step that was done is done once more from the start; the histories keep what was.</summary>
internal sealed record ResetStep() : StateCommand(StepState.Todo)
{
    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit)
        => StepEdit.Empty(edit.Step.StateObject, "started_at", "completed_at", "ended_at", "failed_at", "review_requested_at");

    protected override void Record(StepEdit edit, StepState from)
    {
        foreach (Phase phase in edit.Step.Phases.Where(phase => phase.Status == PhaseStatus.Executed))
        {
            var again = new PhaseEdit(edit, phase);
            again.Begin("NOT_EXECUTED");
            again.Write();
        }
    }
}
