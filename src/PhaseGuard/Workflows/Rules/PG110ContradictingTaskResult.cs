using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG110ContradictingTaskResult() : TaskRule(
    "PG110", "contradicting-task-result", Level.Error, "A task's status and its result say different things.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        JsonValue success = task.Root["result"u8]["success"u8];
        string? status = (task.FileStatus, success.Kind) switch
        {
            (WorkflowStatus.Completed, JsonKind.False) => "completed",
            (WorkflowStatus.Failed, JsonKind.True) => "failed",
            _ => null,
        };
        if (status is not null)
        {
            findings.Add(this, success.Place, $"The task is {status}, and its result says success: {success.Text}", "Bring status and result to say the same.");
        }
    }
}
