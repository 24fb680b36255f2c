using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG103UnknownTaskStatus() : TaskRule(
    "PG103", "unknown-task-status", Level.Error, "A task has a status that does not exist.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        if (task.StatusValue.IsString && task.FileStatus == WorkflowStatus.Unknown)
        {
            string found = task.StatusValue.Text;
            string meant = WorkflowStatuses.Suggest(found) is { } word ? $"Did you mean \"{word}\"? " : "";
            findings.Add(this, task.StatusValue.Place, $"The task has the unknown status {Quote.Of(found)}", $"{meant}Use {WorkflowStatuses.Words}.");
        }
    }

    public override Fix? FixFor(TaskFile document, Text.SourcePosition at)
    {
        if (WorkflowStatuses.Suggest(document.StatusValue.Text) is not { } meant)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(document.StatusValue, JsonContent.Of(meant));
        return Fix.Safe($"Write \"{meant}\".", edit);
    }
}
