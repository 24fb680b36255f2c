using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that was done is to be done once more from the start: TODO. The histories keep what was.</summary>
/// <param name="Reason">Why what was done is taken back.</param>
public sealed record ResetStep(string Reason) : StateCommand(StepState.Todo, Reason)
{
    private protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit)
        => StepEdit.Empty(edit.Step.StateObject, ["started_at", .. StateTimes.Ends]);

    private protected override void Record(StepEdit edit, StepState from)
    {
        if (edit.Step.Execution.Error.Exists)
        {
            edit.Remove(edit.Step.Execution.Error);
        }

        foreach (Phase phase in edit.Step.Phases.Where(phase => phase.Status == PhaseStatus.Executed))
        {
            var again = new PhaseEdit(edit, phase);
            again.Begin("NOT_EXECUTED");
            again.Write();
        }
    }
}
