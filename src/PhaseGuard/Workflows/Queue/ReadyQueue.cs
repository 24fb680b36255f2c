using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Queue;

/// <summary>
/// Says which tasks of a session come next; the source is section 7 of the specification of workflow sessions. A task whose entry is
/// ticked off counts as done here: its contradiction is the guard's to tell.
/// </summary>
internal sealed class ReadyQueue
{
    /// <param name="session">The session, or as much of it as was read.</param>
    public ReadyQueue(Session session)
    {
        SessionTask[] tasks = [.. TaskOrder.Of(session).Where(task => task.Entry?.Box != ListBox.Ticked && !task.IsFinished && !task.IsContainer)];
        Model = session.Model;
        Active = [.. tasks.Where(task => task.Status == WorkflowStatus.Active)];
        SessionTask[] ready = [.. tasks.Where(task => task.Status == WorkflowStatus.Pending && WaitingTask.OpenDependenciesOf(session, task).Count == 0)];
        Ready = Model.IsSequential && Active.Count > 0 ? [] : Batch(ready);
        Waiting = [.. tasks.Except(Active).Except(ready).Select(task => new WaitingTask(task, WaitingTask.OpenDependenciesOf(session, task)))];
    }

    /// <summary>How the plan wants tasks to be executed.</summary>
    public BatchModel Model { get; }

    /// <summary>The tasks at work.</summary>
    public IReadOnlyList<SessionTask> Active { get; }

    /// <summary>The tasks that may be begun now, together.</summary>
    public IReadOnlyList<SessionTask> Ready { get; }

    /// <summary>The tasks that are not finished and cannot be begun.</summary>
    public IReadOnlyList<WaitingTask> Waiting { get; }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Active.Count + Ready.Count + Waiting.Count == 0;

    /// <summary>Whether tasks are left, and nobody can do anything.</summary>
    public bool IsStuck => !IsDone && Active.Count + Ready.Count == 0;

    /// <summary>Whether tasks that come later in the order would not change what is ready or active here.</summary>
    public bool IsSettled => Model.Kind is BatchKind.Sequential or BatchKind.TddCycles && Active.Count + Ready.Count > 0;

    private SessionTask[] Batch(SessionTask[] ready) => ready is not [var first, ..] ? [] : Model.Kind switch
    {
        BatchKind.Sequential or BatchKind.TddCycles => [first],
        BatchKind.Parallel => ready,
        BatchKind.Phased => Model.SaysSequential || first.Entry is null ? [first]
            : [.. ready.Where(task => task.Entry is { } entry && entry.Heading == first.Entry.Heading)],
        _ => first.File.ExecutionGroup is null || first.File.Dependencies.Count > 0 ? [first]
            : [.. ready.Where(task => task.File.Dependencies.Count == 0 && task.File.ExecutionGroup == first.File.ExecutionGroup)],
    };
}
