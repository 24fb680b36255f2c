using PhaseGuard.Text;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A task is done: completed.</summary>
/// <param name="Task">The task id, or the name of its file without the ending.</param>
/// <param name="Told">What was done, for a file of its own; <see langword="null"/> where that is there.</param>
internal sealed record CompleteTask(string Task, ReadOnlyMemory<byte>? Told = null) : TaskCommand(Task)
{
    protected override WorkflowRefusal? Apply(SessionEdit edit, SessionTask task)
    {
        string summary = SummaryPath.Of(edit.Session, task.Id);
        if ((RefuseStatus(task) ?? RefuseSummary(edit, task, summary) ?? RefuseDependencies(edit.Session, task)) is { } refusal)
        {
            return refusal;
        }

        if (Told is { } text)
        {
            edit.AddSummary(summary, text);
        }

        edit.SetStatus(task, WorkflowStatus.Completed, file => file.ClearFailure());
        edit.Next = new WorkflowAction(WorkflowVerb.Next);
        string progress = edit.CloseWhereDone();
        edit.Recorded.Insert(0, $"{task.Id} is completed, at {edit.Clock}: {progress}.");
        return null;
    }

    private static WorkflowRefusal? RefuseStatus(SessionTask task) => task.Status switch
    {
        WorkflowStatus.Active => null,
        WorkflowStatus.Completed => new($"{task.Id} is completed already: `{new WorkflowAction(WorkflowVerb.Next)}` says what comes next."),
        WorkflowStatus.Failed => new($"{task.Id} failed: `{new WorkflowAction(WorkflowVerb.Retry, task.Id)}` tries once more."),
        WorkflowStatus.Skipped => new($"{task.Id} is skipped, which is the end: `{new WorkflowAction(WorkflowVerb.Next)}` says what comes next."),
        _ => new($"{task.Id} is {task.StatusWord}, and not active: `{new WorkflowAction(WorkflowVerb.Start, task.Id)}` comes first."),
    };

    private WorkflowRefusal? RefuseSummary(SessionEdit edit, SessionTask task, string path)
        => Told is null
                ? task.HasSummary ? null : new($"{task.Id} has no summary: write {new FilePath(path)}, or give {WorkflowInput.SummaryFile}.")
            : task.Id.AsSpan().IndexOfAny('/', '\\') >= 0 ? new($"no file can be called {Quote.Of(task.Id)}: give the task the id of its file.")
            : Blank.Trim(Told.Value.Span).IsEmpty ? new($"the summary is empty: say what was done.")
            : edit.Session.Summaries.Any(file => file.Path == path && file.HasContent)
                ? new($"{task.Id} has a summary, {new FilePath(path)}, which was left alone: complete the task without {WorkflowInput.SummaryFile}, or take the file away.")
            : null;

    private static WorkflowRefusal? RefuseDependencies(Session session, SessionTask task)
        => UnfinishedOf(session, task) is { Length: > 0 } unfinished ? new($"{task.Id} cannot be completed until dependencies complete: {unfinished}.") : null;
}
