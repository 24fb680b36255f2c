namespace PhaseGuard.Steps.Rules;

internal sealed class PG035NothingExecuted() : LogRule(
    "PG035", "nothing-executed", Level.Warning, "Every phase of the step was skipped.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Phases.Count > 0 && step.Phases.All(phase => phase.Status == PhaseStatus.Skipped))
        {
            findings.Add(
                this,
                step.Log.Value.Place,
                $"all {step.Phases.Count} phases were skipped, none was executed",
                "Execute what the step is for, or remove the step.");
        }
    }
}
