using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Workflows;

/// <summary>
/// Reads of a session what a question needs and no more: the session file, the list and the plan, and task files with what they wait
/// for. A file is taken for a task by its name; where a task is not found so, all are read.
/// </summary>
internal sealed class LazySession
{
    private readonly SessionFolder _folder;
    private readonly HashSet<string> _wanted;

    public LazySession(SessionFolder folder)
    {
        _folder = folder;
        _wanted = [.. folder.Paths.Where(path => SessionPath.In(path, SessionPath.Tasks).IsEmpty)];
    }

    /// <summary>Reads tasks until it is known what comes next.</summary>
    public (SessionFiles Files, ReadyQueue Queue) ReadQueue()
    {
        string[] order = [.. Order()];
        for (int count = 1; ; count *= 2)
        {
            HashSet<string> asked = [.. order.Take(count)];
            SessionFiles files = Read(asked);
            var queue = new ReadyQueue(files.Session);
            if (count >= order.Length || (queue.IsSettled && queue.Ready.All(task => asked.Contains(task.File.Path))))
            {
                return (files, queue);
            }

            files.Dispose();
        }
    }

    /// <summary>Reads a task and what it waits for.</summary>
    /// <param name="name">The task id, or the name of its file without the ending.</param>
    public SessionFiles ReadTask(string name) => PathsOf(name).Any() && Read(PathsOf(name)) is var files && Knows(files, name) ? files : _folder.ReadAll();

    private static bool Knows(SessionFiles files, string name)
    {
        bool knows = files.Session.Find(name) is not null;
        if (!knows)
        {
            files.Dispose();
        }

        return knows;
    }

    /// <summary>The task files that nobody ticked off: those that the list shows at work, then in the order of the list, then those that it does not have.</summary>
    private IEnumerable<string> Order()
    {
        using SessionFiles files = _folder.ReadPaths(_wanted);
        ListEntry[] entries = [.. _folder.EntriesOf(files)];
        HashSet<string> ticked = [.. entries.Where(entry => entry.Box == ListBox.Ticked).Select(entry => PathOf(entry.Id)).OfType<string>()];
        return entries.Where(entry => entry.Box != ListBox.Ticked).OrderBy(entry => entry.Box == ListBox.Active ? 0 : 1).SelectMany(entry => PathsOf(entry.Id))
            .Concat(_folder.TaskPaths).Distinct().Where(path => !ticked.Contains(path));
    }

    /// <summary>Reads task files, and as long as there are such what those wait for.</summary>
    private SessionFiles Read(IEnumerable<string> tasks)
    {
        HashSet<string> wanted = [.. _wanted, .. tasks];
        while (true)
        {
            SessionFiles files = _folder.ReadPaths(wanted);
            int before = wanted.Count;
            foreach (string id in files.Session.Tasks.SelectMany(NeededBy).Where(id => files.Session.Find(id) is null).Distinct())
            {
                string[] paths = [.. PathsOf(id)];
                wanted.UnionWith(paths.Length > 0 && !paths.All(wanted.Contains) ? paths : _folder.TaskPaths);
            }

            wanted.UnionWith(files.Session.Tasks.Where(task => task.IsContainer).SelectMany(task => ChildrenOf(task.Id)));
            if (wanted.Count == before)
            {
                return files;
            }

            files.Dispose();
        }
    }

    private static IEnumerable<string> NeededBy(SessionTask task) => task.File.Dependencies.Select(dependency => dependency.Id);

    private IEnumerable<string> PathsOf(string id) => _folder.TaskPaths.Where(path => WorkflowNames.IsFor(Path.GetFileNameWithoutExtension(path), id));

    /// <summary>The file that is of a task and of no other, by its name.</summary>
    private string? PathOf(string id)
        => PathsOf(id).ToArray() is [var only] ? only : PathsOf(id).FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == id);

    private IEnumerable<string> ChildrenOf(string id) => _folder.TaskPaths.Where(path => Path.GetFileName(path).StartsWith($"{id}.", StringComparison.Ordinal));
}
