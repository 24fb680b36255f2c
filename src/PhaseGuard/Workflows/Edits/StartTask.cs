using System.Globalization;
using PhaseGuard.Workflows.Rules;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A task begins: active.</summary>
/// <param name="Task">The task id, or the name of its file without the ending.</param>
/// <param name="IsRetry">Whether it is begun once more after it failed.</param>
/// <param name="IsForced">Whether that is past its attempts.</param>
internal sealed record StartTask(string Task, bool IsRetry = false, bool IsForced = false) : TaskCommand(Task)
{
    /// <summary>How often an agent may fail; the source is the table of attempts in section 6 of the specification of workflow sessions.</summary>
    private const int Attempts = 2;

    protected override WorkflowRefusal? Apply(SessionEdit edit, SessionTask task)
    {
        if ((RefuseStatus(edit, task) ?? RefuseDependencies(edit.Session, task) ?? RefuseForm(edit, task) ?? RefuseOthers(edit.Session, task)) is { } refusal)
        {
            return refusal;
        }

        edit.SetStatus(task, WorkflowStatus.Active);
        edit.Recorded.Add($"{task.Id} is active, since {edit.Clock}{(task.File.Assignee is { } agent ? $", for @{agent}" : "")}.");
        edit.Next = new WorkflowAction(WorkflowVerb.Brief, task.Id);
        return null;
    }

    private WorkflowRefusal? RefuseStatus(SessionEdit edit, SessionTask task) => task.Status switch
    {
        WorkflowStatus.Pending or WorkflowStatus.Blocked => null,
        WorkflowStatus.Failed when !IsRetry => new($"{task.Id} failed: `{new WorkflowAction(WorkflowVerb.Retry, task.Id)}` tries once more."),
        WorkflowStatus.Failed => TaskHistory.Attempts(edit.FileOf(task)) is >= Attempts and var failed && !IsForced
            ? new($"{task.Id} failed {failed.ToString(CultureInfo.InvariantCulture)} times: look at it yourself, or {WorkflowInput.Force}.") : null,
        WorkflowStatus.Active => new($"{task.Id} is active already: `{new WorkflowAction(WorkflowVerb.Brief, task.Id)}` says what to do."),
        _ => new($"{task.Id} is {task.StatusWord}, which is the end: `{new WorkflowAction(WorkflowVerb.Next)}` says what comes next."),
    };

    private static WorkflowRefusal? RefuseDependencies(Session session, SessionTask task)
        => UnfinishedOf(session, task) is { Length: > 0 } unfinished ? new($"{task.Id} cannot begin until dependencies complete: {unfinished}.") : null;

    /// <summary>What an agent cannot begin without, whatever the list says of the task.</summary>
    private static WorkflowRefusal? RefuseForm(SessionEdit edit, SessionTask task)
    {
        FileReport report = edit.Files[task.File.Path].Validate();
        Finding[] lacking = [.. report.Findings.Concat(task.File.FoundUnfinished).Where(finding => finding.Rule is PG100MissingTaskField or PG104UnassignableTask)];
        return lacking.Length == 0 ? null
            : new($"{task.Id} cannot begin with the above.") { Findings = [new FileReport(report.Path, lacking)] };
    }

    private static WorkflowRefusal? RefuseOthers(Session session, SessionTask task)
    {
        SessionTask[] active = [.. session.Tasks.Where(other => other.Status == WorkflowStatus.Active)];
        return session.Model.IsSequential && active is [var one, ..]
                ? new($"{one.Id} is active, and the plan says {session.Model.Shown}: `{new WorkflowAction(WorkflowVerb.Complete, one.Id)}` comes first.")
            : active.FirstOrDefault(other => other.WaitsFor.Any(pair => pair.Task == task)) is { } waiting
                ? new($"{waiting.Id} is active, and waits for {task.Id}: `{new WorkflowAction(WorkflowVerb.Block, waiting.Id)}` comes first.")
            : null;
    }
}
