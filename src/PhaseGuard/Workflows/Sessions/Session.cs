using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>All files of a session, read together; the words are those of section 2 of the specification of workflow sessions.</summary>
internal sealed class Session
{
    private readonly Dictionary<string, SessionTask> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SessionTask> _byStem = new(StringComparer.Ordinal);

    /// <param name="folder">The session folder, ended by <c>/</c>.</param>
    /// <param name="files">All its files.</param>
    public Session(string folder, IEnumerable<WorkflowOutline> files)
    {
        WorkflowOutline[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Folder = folder;
        File = sorted.OfType<SessionOutline>().FirstOrDefault();
        ListFile = sorted.OfType<ListOutline>().FirstOrDefault();
        Plan = sorted.OfType<PlanOutline>().FirstOrDefault();
        Summaries = [.. sorted.OfType<SummaryOutline>()];
        TaskOutline[] tasks = [.. sorted.OfType<TaskOutline>()];
        Dictionary<string, string> idOfStem = tasks.DistinctBy(task => task.Stem).ToDictionary(task => task.Stem, task => task.Id, StringComparer.Ordinal);
        List = ListFile is null ? null : TaskList.Read(ListFile.Text.Text, [.. tasks.Select(task => task.Id).Distinct()], idOfStem);
        TaskFiles = [.. tasks.Select(task => new SessionTask(this, task))];
        Tasks = [.. TaskFiles.Where(task => _byId.TryAdd(task.Id, task))];
        foreach (SessionTask task in TaskFiles)
        {
            _byStem.TryAdd(task.File.Stem, task);
        }
    }

    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder { get; }

    /// <summary>The folder's name.</summary>
    public string Name => SessionPath.NameOf(Folder);

    public bool IsArchived => SessionPath.IsArchived(Folder);

    /// <summary>The tasks, in path order: of files with one id the first counts.</summary>
    public IReadOnlyList<SessionTask> Tasks { get; }

    /// <summary>The task files, in path order.</summary>
    public IReadOnlyList<SessionTask> TaskFiles { get; }

    /// <summary>The session file; <see langword="null"/> where there is none.</summary>
    public SessionOutline? File { get; }

    public ListOutline? ListFile { get; }

    /// <summary>The check list, read for the session's tasks.</summary>
    public TaskList? List { get; }

    public PlanOutline? Plan { get; }

    /// <summary>How its tasks are to be executed, as far as the plan tells.</summary>
    public BatchModel Model => Plan?.Model ?? BatchModel.Of(null);

    public IReadOnlyList<SummaryOutline> Summaries { get; }

    /// <summary>Whether it has any file.</summary>
    public bool Exists => Tasks.Count > 0 || File is not null || ListFile is not null || Plan is not null || Summaries.Count > 0;

    /// <summary>The session's status; none where it has no file.</summary>
    public SessionStatus Status => File?.Status ?? SessionStatus.None;

    /// <summary>
    /// The status that follows from the tasks, where the session's own is behind it; an archived session with open tasks is another sin.
    /// </summary>
    public SessionStatus? DueStatus
        => Status is SessionStatus.None or SessionStatus.Completed || (IsArchived && OpenTasks.Count > 0) ? null
            : Tasks.Count > 0 && Tasks.All(task => task.IsFinished) ? SessionStatus.Completed
            : Status == SessionStatus.Planning && FirstBegun is not null ? SessionStatus.Active
            : null;

    /// <summary>The first task at which somebody was at work; <see langword="null"/> where nobody was.</summary>
    public SessionTask? FirstBegun => Tasks.FirstOrDefault(task => task.IsBegun || task.Status == WorkflowStatus.Failed);

    /// <summary>The tasks that are open, containers aside.</summary>
    public IReadOnlyList<SessionTask> OpenTasks => field ??= [.. Tasks.Where(task => task is { IsOpen: true, IsContainer: false })];

    /// <summary>The summaries of at least one byte, by the ids that they could be of.</summary>
    private Lookup<string, SummaryOutline> SummariesById => field ??= Summaries.Where(summary => summary.HasContent)
        .SelectMany(summary => WorkflowNames.IdsOf(summary.Stem).Select(id => (Id: id, File: summary)))
        .ToLookup(pair => pair.Id, pair => pair.File, StringComparer.Ordinal);

    /// <summary>The tasks whose ids have a dot, by what stands before it: each counts for all that it could be a child of.</summary>
    private Lookup<string, SessionTask> Children => field ??= Tasks.SelectMany(task => WorkflowNames.ParentsOf(task.Id).Select(parent => (parent, task)))
        .ToLookup(pair => pair.parent, pair => pair.task, StringComparer.Ordinal);

    /// <summary>The task that bears an id; <see langword="null"/> where none does.</summary>
    public SessionTask? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The task of the file of a name, without its ending; <see langword="null"/> where there is no such file.</summary>
    public SessionTask? InFile(string stem) => _byStem.GetValueOrDefault(stem);

    /// <summary>The task that is meant by an id, else by a file's name; <see langword="null"/> where none is.</summary>
    public SessionTask? Find(string id) => _byId.GetValueOrDefault(id) ?? _byStem.GetValueOrDefault(id);

    /// <summary>The summaries of a task.</summary>
    public IEnumerable<SummaryOutline> SummariesOf(string id) => SummariesById[id];

    /// <summary>The tasks below a container.</summary>
    public IEnumerable<SessionTask> ChildrenOf(string id) => Children[id];
}
