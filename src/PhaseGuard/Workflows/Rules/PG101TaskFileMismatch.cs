using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG101TaskFileMismatch() : TaskRule(
    "PG101", "task-file-mismatch", Level.Error, "A task file is named for another task.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        if (task.Path.Length > 0 && task.HasId && !WorkflowNames.IsFor(task.Stem, task.Id))
        {
            findings.Add(
                this,
                task.IdValue.Place,
                $"The id is {Quote.Of(task.Id)}, and the file {Quote.Of(Path.GetFileName(task.Path))[1..^1]}",
                "Give the file the name of its task, or the task the id of its file.");
        }
    }

    public override Fix FixFor(TaskFile document, Text.SourcePosition at)
    {
        var edit = new JsonEdit(document.Tree);
        edit.Replace(document.IdValue, JsonContent.Of(document.Stem));
        return Fix.Unsafe($"Write {Quote.Of(document.Stem)}.", edit);
    }
}
