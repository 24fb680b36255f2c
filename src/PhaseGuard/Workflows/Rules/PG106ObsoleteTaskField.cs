using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG106ObsoleteTaskField() : TaskRule(
    "PG106", "obsolete-task-field", Level.Warning, "A task file has a field of an old form.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        Refuse(task.Root["task_type"u8], "Write \"meta\": { \"type\": ... }.", findings);
        Refuse(task.Root["paths"u8], "Write context.focus_paths, an array.", findings);
        Refuse(task.Context["paths"u8], "Write context.focus_paths, an array.", findings);
    }

    private void Refuse(JsonValue field, string cure, FindingCollector findings)
    {
        if (field.Exists)
        {
            findings.Add(this, field.KeyPlace, $"{Quote.Of(field.Key)} is of an old form", cure);
        }
    }
}
