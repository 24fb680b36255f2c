using PhaseGuard.Dialects;
using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes;

/// <summary>A session before and after a commit; the source is the part "before and after" of the specification of workflow sessions.</summary>
internal sealed class SessionChange
{
    private SessionChange(Session before, Session after, CommitContext commit, IReadOnlySet<string> takenBack)
        => (Before, After, Commit, TakenBack) = (before, after, commit, takenBack);

    /// <summary>The session before; without any file where it was not there.</summary>
    public Session Before { get; }

    /// <summary>The session after; without any file where it is gone.</summary>
    public Session After { get; }

    public CommitContext Commit { get; }

    /// <summary>The paths that the commit takes back, on purpose, to versions that they had in an ancestor.</summary>
    public IReadOnlySet<string> TakenBack { get; }

    /// <summary>The tasks that are in both, by their ids.</summary>
    public IEnumerable<TaskChange> Tasks => field ??= [.. Before.Tasks.Select(Find).OfType<TaskChange>()];

    /// <summary>The completed tasks that had a summary and have none now, each with the first of those that are gone.</summary>
    public IReadOnlyList<(SessionTask Task, SummaryOutline Gone)> Bereft => field ??=
    [
        .. After.Tasks.Where(task => task.Status == WorkflowStatus.Completed && !task.HasSummary)
            .Select(task => (Task: task, Gone: Before.SummariesOf(task.Id).FirstOrDefault()))
            .Where(pair => pair.Gone is not null).Select(pair => (pair.Task, pair.Gone!)),
    ];

    /// <summary>The tasks that were open, and became completed without a summary as the session was closed.</summary>
    public IReadOnlyList<SessionTask> Flipped => field ??= Commit.IsMerge || !IsClosed ? []
        : [.. Tasks.Where(task => task.Before.IsOpen && task.After is { Status: WorkflowStatus.Completed, HasSummary: false }).Select(task => task.After)];

    /// <summary>Of several files with the id, the one counts that was the task's before.</summary>
    private TaskChange? Find(SessionTask before)
        => (After.InFile(before.File.Stem) is { } same && same.Id == before.Id ? same : After.WithId(before.Id)) is { } after ? new TaskChange(before, after) : null;

    private bool IsClosed => (After.Status == SessionStatus.Completed && Before.Status != SessionStatus.Completed) || (After.IsArchived && !Before.IsArchived);

    /// <summary>
    /// The sessions that a commit changes. One that was not there goes on from the folder of the same name that the commit left
    /// without a session file and without tasks: it was moved.
    /// </summary>
    public static IEnumerable<SessionChange> Of(GroupChange change, CommitContext commit)
    {
        Dictionary<string, Session> before = SessionsOf(change.Before);
        Dictionary<string, Session> after = SessionsOf(change.After);
        HashSet<string> takenBack = [.. change.Changed.Where(file => file.TakesBack).Select(file => file.After).OfType<Outline>().Select(file => file.Path)];
        Dictionary<string, Session> moved = [];
        foreach (Session session in after.Values.Where(session => !before.ContainsKey(session.Folder)))
        {
            if (before.Values.FirstOrDefault(other => other.Name == session.Name && !moved.ContainsKey(other.Folder) && IsLeft(other)) is { } left)
            {
                moved.Add(left.Folder, session);
            }
        }

        return before.Keys.Union(after.Keys).Where(folder => !moved.ContainsKey(folder) || after.ContainsKey(folder)).Order(StringComparer.Ordinal)
            .Select(folder => new SessionChange(
                moved.FirstOrDefault(move => move.Value.Folder == folder) is { Key: { } left } ? before[left]
                    : moved.ContainsKey(folder) ? new Session(folder, [])
                    : before.GetValueOrDefault(folder) ?? new Session(folder, []),
                after.GetValueOrDefault(folder) ?? new Session(folder, []),
                commit,
                takenBack));

        bool IsLeft(Session session) => after.GetValueOrDefault(session.Folder) is not { } left || (left.File is null && left.Tasks.Count == 0);
    }

    private static Dictionary<string, Session> SessionsOf(IEnumerable<Outline> files)
        => files.Cast<WorkflowOutline>().GroupBy(file => file.Folder, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Session(group.Key, group), StringComparer.Ordinal);
}
