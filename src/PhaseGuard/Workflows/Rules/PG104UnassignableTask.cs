namespace PhaseGuard.Workflows.Rules;

internal sealed class PG104UnassignableTask() : TaskRule(
    "PG104", "unassignable-task", Level.Warning, "A task names no agent, and none follows from its type.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        if (task.IsSixField && task.IsUnfinished && task.Meta.IsObject && task.Assignee is null && task.Meta["agent"u8].IsBlank)
        {
            Json.JsonValue type = task.Meta["type"u8];
            findings.Add(
                this,
                type.Exists ? type.Place : task.Meta.Place,
                type.Exists ? $"No agent is named, and none follows from the type {Quote.Of(type.Text)}" : "No agent is named, and no type from which one follows",
                $"Set meta.agent, or one of the types {TaskAgents.Types}.");
        }
    }
}
