using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG011LegacyLogPlace() : LogRule(
    "PG011", "legacy-log-place", Level.Warning, "The phase log stands where old files have it.")
{
    internal override Level GravestLevel => Level.Error;

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        JsonValue old = PhaseLog.AtOldPlace(step.Cycle);
        if (step.Log is { IsLegacy: true, Value.IsArray: true, IsEmpty: false })
        {
            findings.Add(
                this,
                old.KeyPlace,
                "the phase log stands in \"tdd_phase_tracking\"",
                "Move it to \"tdd_cycle.phase_execution_log\".");
        }
        else if (!step.Log.IsLegacy && IsAnotherLog(old, step.Log.Value))
        {
            findings.Add(
                this,
                old.KeyPlace,
                "a second phase log stands in \"tdd_phase_tracking\", and says something else than \"tdd_cycle.phase_execution_log\"",
                "Keep the log in \"tdd_cycle.phase_execution_log\", and remove the other.",
                level: Level.Error);
        }
    }

    private static bool IsAnotherLog(JsonValue old, JsonValue log)
        => old.Exists && !(old.IsArray && old.Children.Count == 0) && !JsonEquality.AreEqual(old, log);
}
