namespace PhaseGuard.Cli.Serving;

/// <summary>Tells which files changed, by looking at their times and sizes: that works on every file system.</summary>
/// <param name="stamps">What tells a version of each file from another one, by path; it may throw what keeps it from looking.</param>
internal sealed class FileWatch(Func<IReadOnlyDictionary<string, FileStamp>> stamps)
{
    /// <summary>How many changes are known one by one; who saw less is told to look at everything.</summary>
    private const int Memory = 100;

    private readonly List<string[]> _changes = [];
    private IReadOnlyDictionary<string, FileStamp> _last = new Dictionary<string, FileStamp>();

    /// <summary>How many changes there were.</summary>
    public int Version { get; private set; }

    /// <summary>Whether nobody waits any more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Wakes all who wait, for good.</summary>
    public void End()
    {
        lock (_changes)
        {
            IsOver = true;
            Monitor.PulseAll(_changes);
        }
    }

    /// <summary>Lets time pass; a change may make it less.</summary>
    /// <returns>Whether it is not over.</returns>
    public bool Pause(TimeSpan time)
    {
        lock (_changes)
        {
            _ = IsOver || Monitor.Wait(_changes, time);
            return !IsOver;
        }
    }

    /// <summary>Looks at the files, and wakes those who wait where one changed.</summary>
    /// <exception cref="Git.CannotCheckException">They cannot be looked at.</exception>
    public void Look()
    {
        IReadOnlyDictionary<string, FileStamp> now = stamps();
        lock (_changes)
        {
            string[] changed =
            [
                .. now.Where(file => !_last.TryGetValue(file.Key, out FileStamp before) || before != file.Value).Select(file => file.Key)
                    .Concat(_last.Keys.Where(path => !now.ContainsKey(path))).Order(StringComparer.Ordinal),
            ];
            _last = now;
            if (changed.Length > 0)
            {
                Version++;
                _changes.Add(changed);
                _changes.RemoveRange(0, Math.Max(0, _changes.Count - Memory));
                Monitor.PulseAll(_changes);
            }
        }
    }

    /// <summary>Waits until there was a change since a version.</summary>
    /// <param name="version">The version that somebody saw.</param>
    /// <param name="patience">How long to wait.</param>
    /// <returns>The version by now and the paths that changed since; no path where it is not known which, <see langword="null"/> where none did.</returns>
    public (int Version, string[] Paths)? After(int version, TimeSpan patience)
    {
        lock (_changes)
        {
            if (version >= Version && !IsOver)
            {
                Monitor.Wait(_changes, patience);
            }

            int missed = Version - version;
            return missed <= 0 ? null
                : (Version, missed > _changes.Count ? [] : [.. _changes.Skip(_changes.Count - missed).SelectMany(paths => paths).Distinct(StringComparer.Ordinal)]);
        }
    }
}
