using PhaseGuard.Json;
using PhaseGuard.Text;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A task does not go on: blocked, failed or skipped, and why.</summary>
/// <param name="Task">The task id, or the name of its file without the ending.</param>
/// <param name="Status">Which of the three.</param>
/// <param name="Why">The reason, or the error.</param>
internal sealed record StopTask(string Task, WorkflowStatus Status, string Why) : TaskCommand(Task)
{
    private WorkflowInput Input => Status == WorkflowStatus.Failed ? WorkflowInput.Error : WorkflowInput.Reason;

    protected override WorkflowRefusal? Apply(SessionEdit edit, SessionTask task)
    {
        string why = Blank.Trim(Why);
        if (task.IsFinished)
        {
            return new($"{task.Id} is {task.StatusWord}, which is the end: `{new WorkflowAction(WorkflowVerb.Next)}` says what comes next.");
        }

        if (why.Length == 0)
        {
            return new($"{Input} is blank: say why.");
        }

        edit.SetStatus(task, Status, file =>
        {
            if (Status == WorkflowStatus.Failed)
            {
                file.SetFailure(why);
            }
            else
            {
                file.Set("reason", JsonContent.Of(why));
            }
        });
        edit.Next = new WorkflowAction(WorkflowVerb.Next);
        edit.Recorded.Add($"{task.Id} is {WorkflowStatuses.Word(Status)}: {why}");
        if (Status == WorkflowStatus.Skipped)
        {
            _ = edit.CloseWhereDone();
        }

        return null;
    }
}
