using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG046NotReady() : StepRule(
    "PG046", "not-ready", Level.Error, "The step is executed against the last word of a reviewer.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        foreach (JsonValue review in Reviews.LastWordOfEachReviewer(step))
        {
            JsonValue ready = review["ready_for_execution"u8];
            if (ready.Kind == JsonKind.False && Begun(step) is { } begun)
            {
                findings.Add(
                    this,
                    ready.Place,
                    $"{Reviews.Name(review)} did not find the step ready for execution, but {begun}",
                    "Resolve what the review asks for, and have the same reviewer add a review with \"ready_for_execution\": true.");
            }
        }
    }

    private static string? Begun(StepFile step)
        => step.FirstBegun is { } phase ? $"phase {phase} is {phase.StatusValue.Text}"
            : step.KnownState is StepState.InProgress or StepState.Done ? $"the state is {Quote.Of(step.State.Text)}"
            : null;
}
