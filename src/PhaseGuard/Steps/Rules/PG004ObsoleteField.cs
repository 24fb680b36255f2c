using PhaseGuard.Json;
using PhaseGuard.Text;

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

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        var field = new JsonValue(document.Tree, at.Node);
        var edit = new JsonEdit(document.Tree);
        if (field.Key == "step_id" && !document.TaskId.Exists)
        {
            return field.IsString ? Renamed(document, field, edit) : null;
        }

        if (field.IsObject || field.IsArray)
        {
            return null;
        }

        edit.Remove(field);
        return Fix.Of(IsSaidElsewhere(document, field) ? Applicability.Safe : Applicability.Unsafe, $"Remove the field {Quote.Of(field.Key)}.", edit);
    }

    private static Fix Renamed(StepFile step, JsonValue field, JsonEdit edit)
    {
        if (step.Tree.IndexOf(step.Root.Node, "task_id"u8) < 0)
        {
            edit.Rename(field, "task_id");
        }
        else
        {
            edit.Set(step.Root, "task_id", JsonContent.Copy(field));
            edit.Remove(field);
        }

        return Fix.Safe("Rename \"step_id\" to \"task_id\".", edit);
    }

    /// <summary>Whether the task id says it, whole or in its first part, or a phase of the log bears that name.</summary>
    private static bool IsSaidElsewhere(StepFile step, JsonValue field)
        => (step.TaskId.IsString && (field.Text == step.TaskId.Text || (field.Key == "phase_id" && field.Text == step.TaskId.Text.Split('-')[0])))
            || (field.IsString && step.Log.Names(field.Text));
}
