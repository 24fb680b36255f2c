using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A review asks for more work: REWORK. Then somebody begins again.</summary>
/// <param name="Reason">What has to be done.</param>
public sealed record ReworkStep(string Reason) : StateCommand(StepState.Rework, Reason)
{
    private protected override void Record(StepEdit edit, StepState from)
        => edit.Put("execution_metrics", ("rework_count", JsonContent.Of(Metrics.OneMore(edit.Step, "rework_count", StepState.Rework))));

    private protected override string Actor(StepEdit edit) => NameOf(edit.Step.Result["review_requested_from"u8]) ?? base.Actor(edit);
}
