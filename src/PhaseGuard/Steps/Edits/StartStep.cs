using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>Somebody begins with a step, for the first time or once more.</summary>
internal sealed record StartStep(string Name) : StateCommand(StepState.InProgress)
{
    protected override string? Forbid(StepEdit edit) => Name.Trim().TrimStart('@').Length == 0 ? "--agent is blank: say who begins." : null;

    protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) =>
    [
        ("assigned_to", JsonContent.Of(Name.Trim().TrimStart('@'))), ("started_at", edit.Stamp),
        .. StepEdit.Empty(edit.Step.StateObject, "completed_at", "ended_at", "failed_at", "review_requested_at"),
    ];

    protected override void Record(StepEdit edit, StepState from)
        => edit.Put("execution_metrics", ("attempts", JsonContent.Of(Metrics.Count(edit.Step, "attempts") + 1)));

    protected override string Actor(StepEdit edit) => $"@{Name.Trim().TrimStart('@')}";
}
