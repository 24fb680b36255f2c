using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A command on one task.</summary>
/// <param name="Task">The task id, or the name of its file without the ending.</param>
internal abstract record TaskCommand(string Task) : WorkflowCommand
{
    public sealed override WorkflowRefusal? Apply(SessionEdit edit)
        => edit.Session.Find(Task) is not { } task ? TaskNames.Refuse(edit.Session, Task)
            : !task.File.IsReadable ? SessionEditor.Unusable(edit.Files, task.File.Path)
            : task.Status == WorkflowStatus.Unknown ? new WorkflowRefusal($"{task.Id} has a status that nobody knows: correct it in {new FilePath(task.File.Path)}.")
            : task.IsContainer ? new WorkflowRefusal($"{task.Id} is a container, and as far as its tasks {task.Id}.N are: name one of them.")
            : Apply(edit, task);

    /// <summary>Makes the edits, or refuses.</summary>
    /// <param name="edit">The session, in which nothing was changed yet.</param>
    /// <param name="task">A task whose status is known, and no container.</param>
    protected abstract WorkflowRefusal? Apply(SessionEdit edit, SessionTask task);

    /// <summary>The dependencies that are not finished, as a sentence ends with them; empty where all are.</summary>
    protected static string UnfinishedOf(Session session, SessionTask task)
        => string.Join(", ", task.File.Dependencies.Select(dependency => session.Find(dependency.Id) is not { } other ? $"{dependency.Id} is missing"
                : other.IsFinished ? null
                : other.File.IsReadable ? $"{other.Id} is {other.StatusWord}" : $"{other.Id} cannot be read")
            .OfType<string>());
}
