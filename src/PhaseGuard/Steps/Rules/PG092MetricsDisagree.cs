using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG092MetricsDisagree() : StepRule(
    "PG092", "metrics-disagree", Level.Warning, "The metrics count other tries than the history of the state tells.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.StateHistory.If(JsonKind.Array).Children.Count > 0)
        {
            Compare(step, "attempts", StepState.InProgress, findings);
            Compare(step, "rework_count", StepState.Rework, findings);
        }
    }

    private void Compare(StepFile step, string key, StepState state, FindingCollector findings)
    {
        JsonValue counted = step.Execution.Metrics[System.Text.Encoding.UTF8.GetBytes(key)];
        int told = StateCount.Of(step, state);
        if (counted.IsNumber && !JsonNumber.Is(counted, told))
        {
            findings.Add(
                this,
                counted.Place,
                string.Create(CultureInfo.InvariantCulture, $"{key} is {JsonNumber.Show(counted)}, but state_history was {state.Word()} {told} {(told == 1 ? "time" : "times")}"),
                $"Count the entries of \"state_history\" that are {state.Word()}, and append the one that is missing.");
        }
    }
}
