using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG111TaskHistoryDisagrees() : TaskRule(
    "PG111", "task-history-disagrees", Level.Warning, "A task's history ends with another status than the task has.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        JsonValue last = TaskHistory.Last(task);
        JsonValue to = TaskHistory.To(last);
        if (!last.Exists || task.FileStatus is null or WorkflowStatus.Unknown || WorkflowStatuses.Read(to) == task.FileStatus)
        {
            return;
        }

        findings.Add(
            this,
            last.Place,
            $"The task is {task.StatusValue.Text}, and its history ends {(to.Exists ? $"with {Quote.Of(to.Text)}" : "without a status")}",
            "Record the last change, or set the status to it.");
    }
}
