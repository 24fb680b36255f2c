namespace PhaseGuard.Workflows.Rules;

internal sealed class PG102MalformedTaskId() : TaskRule(
    "PG102", "malformed-task-id", Level.Warning, "A task id has another form than IMPL-1 or IMPL-1.2.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        if (task.HasId && !TaskIdForm.IsWellFormed(task.Id))
        {
            findings.Add(this, task.IdValue.Place, $"{Quote.Of(task.Id)} is no task id", "Write IMPL-1 or IMPL-1.2: upper case, two levels at most.");
        }
    }
}
