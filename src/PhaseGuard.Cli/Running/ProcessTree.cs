using System.Globalization;

namespace PhaseGuard.Cli.Running;

/// <summary>The processes that a command started, as far as the system tells of them: their memory is sampled, and those that leave the group are remembered.</summary>
/// <param name="leader">The first process, whose id is that of the group and of the session.</param>
/// <param name="clock">What time is measured by.</param>
internal sealed class ProcessTree(int leader, TimeProvider clock)
{
    /// <summary>So often the system is asked.</summary>
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(OperatingSystem.IsLinux() ? 100 : 1000);

    private readonly Dictionary<int, ProcessEntry> _members = [];
    private long _last = clock.GetTimestamp();
    private long _bytes;

    /// <summary>What all processes have in memory, at most a moment ago.</summary>
    /// <returns>The bytes.</returns>
    public long Sample()
    {
        if (clock.GetElapsedTime(_last) >= _interval)
        {
            _last = clock.GetTimestamp();
            _bytes = Find().Sum(process => process.ResidentBytes);
        }

        return _bytes;
    }

    /// <summary>Whether anybody but the first is left of the group.</summary>
    public bool HasGroup() => ProcessEntry.ReadAll().Any(process => process.Group == leader && process.Id != leader && process.IsAlive);

    /// <summary>The processes that had left the group, and run on.</summary>
    public IReadOnlyList<string> Left()
        => _members.Count <= 1 ? []
            : [.. Find().Where(process => process.Group != leader && process.IsAlive).Select(process => string.Create(CultureInfo.InvariantCulture, $"{process.Name} (process {process.Id})"))];

    /// <summary>The processes of the session, those that a member started, and those that were members before.</summary>
    private List<ProcessEntry> Find()
    {
        List<ProcessEntry> all = ProcessEntry.ReadAll();
        Dictionary<int, ProcessEntry> before = new(_members);
        _members.Clear();
        for (int known = -1; known < _members.Count;)
        {
            known = _members.Count;
            foreach (ProcessEntry process in all)
            {
                bool wasMember = before.TryGetValue(process.Id, out ProcessEntry? earlier) && earlier.Start == process.Start;
                if (process.Group == leader || process.Session == leader || wasMember || _members.ContainsKey(process.Parent))
                {
                    _members[process.Id] = process;
                }
            }
        }

        return [.. _members.Values];
    }
}
