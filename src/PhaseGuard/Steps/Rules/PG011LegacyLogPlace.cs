namespace PhaseGuard.Steps.Rules;

internal sealed class PG011LegacyLogPlace() : LogRule(
    "PG011", "legacy-log-place", Level.Warning, "The phase log stands where old files have it.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Log is { IsLegacy: true, Value.IsArray: true, IsEmpty: false })
        {
            findings.Add(
                this,
                step.Log.Value.KeyPlace,
                "the phase log stands in \"tdd_phase_tracking\"",
                "Move it to \"tdd_cycle.phase_execution_log\".");
        }
    }
}
