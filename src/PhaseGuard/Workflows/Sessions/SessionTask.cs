using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>A task as its session shows it.</summary>
/// <param name="session">The session.</param>
/// <param name="file">Its file.</param>
internal sealed class SessionTask(Session session, TaskOutline file)
{
    private bool? _isFinished;

    public TaskOutline File => file;

    public string Id => file.Id;

    /// <summary>Its first entry in the list; <see langword="null"/> where there is none.</summary>
    public ListEntry? Entry { get; } = session.List?.EntryOf(file.Id);

    /// <summary>The status as read: the file's, else what the list says, else pending.</summary>
    public WorkflowStatus Status => file.FileStatus ?? (Entry is { } entry ? StatusOf(entry.Box) : WorkflowStatus.Pending);

    /// <summary>The status as messages name it.</summary>
    public string StatusWord => Status == WorkflowStatus.Unknown ? "unknown" : WorkflowStatuses.Word(Status);

    public bool IsContainer => Status == WorkflowStatus.Container;

    /// <summary>Whether it is at work or done.</summary>
    public bool IsBegun => Status is WorkflowStatus.Active or WorkflowStatus.Completed;

    /// <summary>Completed, skipped, or a container with children that are all finished.</summary>
    public bool IsFinished => _isFinished ??= Status is WorkflowStatus.Completed or WorkflowStatus.Skipped
        || (IsContainer && session.ChildrenOf(Id).Any() && session.ChildrenOf(Id).All(child => child.IsFinished));

    /// <summary>A status that is known, not finished and no container.</summary>
    public bool IsUnfinished => Status is WorkflowStatus.Pending or WorkflowStatus.Active or WorkflowStatus.Blocked or WorkflowStatus.Failed;

    /// <summary>Not finished, by a status that is known, and not ticked off.</summary>
    public bool IsOpen => Status != WorkflowStatus.Unknown && !IsFinished && Entry?.Box != ListBox.Ticked;

    /// <summary>Whether its entry is ticked off though its own file says that it is not finished.</summary>
    public bool IsTickedTooEarly => Entry?.Box == ListBox.Ticked && file.FileStatus is not (null or WorkflowStatus.Unknown) && !IsFinished;

    /// <summary>Whether its own file says that it is completed, and its entry neither ticks it off nor says that it is skipped.</summary>
    public bool IsUnticked => file.FileStatus == WorkflowStatus.Completed && Entry is { Box: not (ListBox.Ticked or ListBox.Skipped or ListBox.Container) };

    public bool HasSummary => session.SummariesOf(Id).Any();

    /// <summary>The tasks of the session that it waits for.</summary>
    public IEnumerable<(TaskDependency Entry, SessionTask Task)> WaitsFor
        => file.Dependencies.Select(dependency => (dependency, Task: session.Find(dependency.Id))).Where(pair => pair.Task is not null).Select(pair => (pair.dependency, pair.Task!));

    private static WorkflowStatus StatusOf(ListBox box) => box switch
    {
        ListBox.Ticked => WorkflowStatus.Completed,
        ListBox.Active => WorkflowStatus.Active,
        ListBox.Blocked => WorkflowStatus.Blocked,
        ListBox.Skipped => WorkflowStatus.Skipped,
        ListBox.Container => WorkflowStatus.Container,
        _ => WorkflowStatus.Pending,
    };
}
