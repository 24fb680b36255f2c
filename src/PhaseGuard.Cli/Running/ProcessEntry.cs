using System.Globalization;
using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>What the system tells of a process.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The id of who started it, or took it over.</param>
/// <param name="Group">The id of its group.</param>
/// <param name="Session">The id of its session; 0 where the system does not say it.</param>
/// <param name="Start">When it was started, in whatever unit the system has.</param>
/// <param name="ResidentBytes">What it has in memory.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsAlive">Whether it has not ended.</param>
internal sealed record ProcessEntry(int Id, int Parent, int Group, int Session, string Start, long ResidentBytes, string Name, bool IsAlive)
{
    private const string Folder = "/proc";

    /// <summary>What follows the name in the system's line: the state, and numbers.</summary>
    private const int ParentField = 1, GroupField = 2, SessionField = 3, StartField = 19, ResidentField = 21;

    /// <summary>All processes that this program may see.</summary>
    public static List<ProcessEntry> ReadAll()
    {
        var all = new List<ProcessEntry>();
        if (OperatingSystem.IsLinux())
        {
            foreach (string folder in Directory.EnumerateDirectories(Folder))
            {
                if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && Read(id) is { } process)
                {
                    all.Add(process);
                }
            }
        }
        else if (!OperatingSystem.IsWindows())
        {
            all.AddRange(Listed("-A"));
        }

        return all;
    }

    /// <summary>One process; <see langword="null"/> where there is none of the id.</summary>
    public static ProcessEntry? Read(int id)
    {
        if (!OperatingSystem.IsLinux())
        {
            return OperatingSystem.IsWindows() ? null : Listed("-p", id.ToString(CultureInfo.InvariantCulture)).FirstOrDefault();
        }

        try
        {
            string line = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"{Folder}/{id}/stat"));
            int end = line.LastIndexOf(')');
            string[] fields = line[(end + 2)..].Split(' ');
            return new ProcessEntry(
                id, Number(fields[ParentField]), Number(fields[GroupField]), Number(fields[SessionField]), fields[StartField],
                long.Parse(fields[ResidentField], CultureInfo.InvariantCulture) * Environment.SystemPageSize, line[(line.IndexOf('(') + 1)..end], fields[0] is not ("Z" or "X"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // it has ended
        }
    }

    /// <summary>Asks the system's <c>ps</c>, as POSIX has it: the size is in kilobytes, the name comes last.</summary>
    private static IEnumerable<ProcessEntry> Listed(params string[] which)
    {
        var start = new ChildStart("/bin/ps", [.. which, "-o", "pid=,ppid=,pgid=,stat=,rss=,lstart=,comm="], ChildStart.OwnEnvironment, "");
        using var list = Child.Start(start, TimeProvider.System);
        list.CloseInput();
        var text = new StringBuilder();
        byte[] buffer = new byte[1 << 14];
        while (list.TryRead(buffer, TimeSpan.FromSeconds(10), out int count) && count > 0)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        foreach (string line in text.ToString().Split('\n'))
        {
            if (line.Split(' ', 11, StringSplitOptions.RemoveEmptyEntries) is [var id, var parent, var group, var state, var size, .. { Length: 6 } rest])
            {
                yield return new ProcessEntry(
                    Number(id), Number(parent), Number(group), 0, string.Join(' ', rest[..5]), Number(size) * 1024L, rest[5], !state.StartsWith('Z'));
            }
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
