using System.Collections.Concurrent;
using PhaseGuard.Dialects;

namespace PhaseGuard.Cli.Checking;

/// <summary>
/// Judges the files of a group beside one another as soon as the last of them is known, and then forgets them. A group of
/// which a file could not be read is not judged.
/// </summary>
internal sealed class GroupsInWork
{
    private readonly ValidationOptions _options;
    private readonly Group?[] _groupOf;
    private readonly ConcurrentBag<FileReport> _reports = [];

    /// <param name="files">The repository paths of all that will come.</param>
    /// <param name="kinds">What kind of file each is.</param>
    /// <param name="isWhole">Whether these are all files; else only those of dialects that judge whole groups are judged here.</param>
    /// <param name="options">How they are judged.</param>
    public GroupsInWork(string[] files, FileKind[] kinds, bool isWhole, ValidationOptions options)
    {
        (_options, _groupOf) = (options, new Group?[files.Length]);
        var groups = new Dictionary<(Dialect, string), Group>();
        for (int index = 0; index < files.Length; index++)
        {
            Dialect dialect = kinds[index].Dialect;
            if (isWhole || dialect.JudgesWholeGroups)
            {
                string name = dialect.GroupOf(files[index]);
                Group group = groups.TryGetValue((dialect, name), out Group? known) ? known : groups[(dialect, name)] = new Group(dialect);
                group.Missing++;
                _groupOf[index] = group;
            }
        }
    }

    /// <summary>The files of which something was found, once all have come.</summary>
    public IReadOnlyList<FileReport> Reports => [.. _reports];

    /// <summary>Takes what matters of one file.</summary>
    /// <param name="index">Which of the files it is.</param>
    /// <param name="outline">What matters; <see langword="null"/> where the file is gone.</param>
    public void Add(int index, Outline? outline)
    {
        if (_groupOf[index] is { } group && group.IsWholeWith(outline) is { } outlines)
        {
            foreach (FileReport report in group.Dialect.NewGroupJudge(_options).Judge(outlines))
            {
                _reports.Add(_options.Hide(report));
            }
        }
    }

    private sealed class Group(Dialect dialect)
    {
        private readonly Lock _lock = new();
        private List<Outline> _outlines = [];

        public Dialect Dialect => dialect;

        public int Missing { get; set; }

        /// <returns>All outlines, where this was the last one.</returns>
        public List<Outline>? IsWholeWith(Outline? outline)
        {
            lock (_lock)
            {
                if (outline is not null)
                {
                    _outlines.Add(outline);
                }

                return --Missing > 0 ? null : Interlocked.Exchange(ref _outlines, []);
            }
        }
    }
}
