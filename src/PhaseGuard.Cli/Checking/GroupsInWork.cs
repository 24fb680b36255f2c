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
    private readonly Dictionary<(Dialect Dialect, string Name), Group> _groups = [];
    private readonly ConcurrentBag<FileReport> _reports = [];

    /// <param name="files">The repository paths of all that will come.</param>
    /// <param name="options">How they are judged.</param>
    public GroupsInWork(IEnumerable<string> files, ValidationOptions options)
    {
        _options = options;
        foreach (IGrouping<(Dialect, string), string> group in files.GroupBy(GroupOf))
        {
            _groups.Add(group.Key, new Group { Missing = group.Count() });
        }
    }

    /// <summary>The files of which something was found, once all have come.</summary>
    public IReadOnlyList<FileReport> Reports => [.. _reports];

    /// <summary>Takes what matters of one file.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="outline">What matters; <see langword="null"/> where the file is gone.</param>
    public void Add(string path, Outline? outline)
    {
        (Dialect Dialect, string Name) group = GroupOf(path);
        if (_groups.TryGetValue(group, out Group? known) && known.IsWholeWith(outline) is { } outlines)
        {
            foreach (FileReport report in group.Dialect.NewGroupJudge(_options).Judge(outlines))
            {
                _reports.Add(_options.Hide(report));
            }
        }
    }

    private (Dialect Dialect, string Name) GroupOf(string path)
    {
        Dialect dialect = DialectBook.KindOfNamed(path, _options.Policy).Dialect;
        return (dialect, dialect.GroupOf(path));
    }

    private sealed class Group
    {
        private readonly Lock _lock = new();
        private List<Outline> _outlines = [];

        public required int Missing { get; set; }

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
