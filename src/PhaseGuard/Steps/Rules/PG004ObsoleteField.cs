using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG004ObsoleteField() : StepRule(
    "PG004", "obsolete-field", Level.Error, "The file has a field of an old format.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        Say(step.Root["step_id"u8], "Rename it: use \"task_id\".", findings);
        Say(step.Root["phase_id"u8], "Remove it: the phases stand in \"tdd_cycle.phase_execution_log\".", findings);
        if (!step.Log.Value.Exists)
        {
            Say(step.Root["tdd_phase"u8], "Record every phase in \"tdd_cycle.phase_execution_log\" instead.", findings);
        }
    }

    private void Say(JsonValue field, string cure, FindingCollector findings)
    {
        if (field.Exists)
        {
            findings.Add(this, field.KeyPlace, $"the field {Quote.Of(field.Key)} belongs to an old format", cure);
        }
    }
}
