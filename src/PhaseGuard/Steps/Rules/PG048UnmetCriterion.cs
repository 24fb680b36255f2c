using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG048UnmetCriterion() : StateRule(
    "PG048", "unmet-criterion", Level.Warning, "The step is done, but an acceptance criterion is not met.")
{
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        if (state != StepState.Done)
        {
            return;
        }

        foreach (JsonValue entry in step.Result["acceptance_criteria_met"u8].If(JsonKind.Array).Children)
        {
            if (entry["met"u8].Kind == JsonKind.False)
            {
                JsonValue criterion = entry["criterion"u8];
                findings.Add(
                    this,
                    entry.Place,
                    $"the state is {Quote.Of(step.State.Text)}, but {(criterion.IsString ? $"{Quote.Of(criterion.Text)} is" : "a criterion is")} not met",
                    "Meet the criterion, or leave the state at IN_PROGRESS until it is met.");
            }
        }
    }
}
