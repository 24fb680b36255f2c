using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG010MissingLog() : LogRule(
    "PG010", "missing-log", Level.Error, "The step has no phase log, or an empty one.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        JsonValue cycle = step.Root["tdd_cycle"u8];
        JsonValue tracking = cycle["tdd_phase_tracking"u8];
        bool isReadable = (!cycle.Exists || cycle.IsObject) && (!tracking.Exists || tracking.IsObject);
        if (isReadable && (!step.Log.Value.Exists || step.Log.IsEmpty))
        {
            findings.Add(
                this,
                cycle.Place,
                step.Log.IsEmpty ? "the phase log is empty" : "the step has no phase log",
                $"{(step.Log.IsEmpty ? "Fill" : "Add")} \"tdd_cycle.phase_execution_log\" with an entry for each of the {set.Names.Count} phases.");
        }
    }
}
