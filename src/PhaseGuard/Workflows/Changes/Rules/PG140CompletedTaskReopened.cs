namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG140CompletedTaskReopened() : SessionChangeRule(
    "PG140", "completed-task-reopened", Level.Error, "A completed task has another status now.")
{
    protected override bool JudgesMerges => true;

    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach (TaskChange task in change.Tasks)
        {
            if (task.Before.File.FileStatus == WorkflowStatus.Completed
                && task.After.Status is not (WorkflowStatus.Completed or WorkflowStatus.Unknown) && !task.IsReopenedOnRecord)
            {
                bool isRevert = change.TakenBack.Contains(task.After.File.Path);
                findings.Add(
                    this,
                    task.After.File,
                    task.After.File.StatusLocation,
                    $"{Quote.Of(task.After.Id)[1..^1]} was completed, and is {task.After.StatusWord} now{(isRevert ? " (this commit is a revert)" : "")}",
                    "Leave it completed and plan a new task; or record why: a status_history entry from completed.",
                    isRevert ? Level.Warning : null);
            }
        }
    }

    internal override Level MildestLevel => Level.Warning;
}
