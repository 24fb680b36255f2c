using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG100MissingTaskField() : TaskRule(
    "PG100", "missing-task-field", Level.Warning, "A task file lacks what whoever executes it needs.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        string[] missing = [.. Missing(task)];
        if (missing.Length > 0)
        {
            findings.Add(this, default, $"The task lacks {string.Join(", ", missing)}", "Add what an agent needs before it can begin.");
        }
    }

    /// <summary>The id of the file's name, where that is well formed and no other is there.</summary>
    public override Fix? FixFor(TaskFile document, Text.SourcePosition at)
    {
        if (!document.IdValue.IsBlank || document.Root["id"u8].Exists || document.Root["task_id"u8].Exists || !TaskIdForm.IsWellFormed(document.Stem))
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Set(document.Root, "id", JsonContent.Of(document.Stem));
        return Fix.Safe($"Write \"id\": {Quote.Of(document.Stem)}.", edit);
    }

    private static IEnumerable<string> Missing(TaskFile task)
    {
        if (task.IdValue.IsBlank)
        {
            yield return "id";
        }

        if (task.Title.IsBlank)
        {
            yield return "title";
        }

        foreach (string field in !task.IsUnfinished ? [] : task.IsSixField ? MissingOfSix(task) : MissingOfFlat(task))
        {
            yield return field;
        }
    }

    private static IEnumerable<string> MissingOfSix(TaskFile task)
    {
        (string Name, JsonValue Value)[] fields =
            [("status", task.StatusValue), ("meta", task.Meta), ("context", task.Context), ("flow_control", task.FlowControl)];
        return fields.Where(field => field.Value.IsBlank).Select(field => field.Name);
    }

    private static IEnumerable<string> MissingOfFlat(TaskFile task)
    {
        if (task.Root["description"u8].IsBlank)
        {
            yield return "description";
        }

        if (!task.Dependencies.Exist)
        {
            yield return "depends_on";
        }

        if (new[] { task.Root["convergence"u8], task.Root["acceptance"u8], task.Root["acceptance_criteria"u8], task.Context["acceptance"u8] }.All(value => value.IsBlank))
        {
            yield return "convergence";
        }
    }
}
