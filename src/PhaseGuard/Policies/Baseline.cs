using System.Globalization;
using PhaseGuard.Policies;

namespace PhaseGuard;

/// <summary>
/// The findings that were there when the guard came, by the files that have them. As many equal findings of a file as it has
/// equal entries are hidden; one more speaks.
/// </summary>
public sealed class Baseline
{
    /// <summary>Where a repository has its baseline, unless its policy says otherwise.</summary>
    public const string UsualPath = "phaseguard.baseline.json";

    /// <summary>The version of its form, as it is written.</summary>
    internal static ReadOnlySpan<byte> Version => "1"u8;

    private readonly Dictionary<string, IReadOnlyList<BaselineEntry>> _byPath = new(StringComparer.Ordinal);

    /// <summary>The paths from which files took their entries along.</summary>
    private readonly HashSet<string> _left = [];

    internal Baseline(string created, IReadOnlyList<BaselineEntry> entries)
    {
        (Created, Entries) = (created, entries);
        foreach (Grouping<string, BaselineEntry> file in entries.GroupBy(entry => entry.Path))
        {
            _byPath.Add(file.Key, [.. file]);
        }
    }

    private Baseline(Baseline earlier)
    {
        (Created, Entries) = (earlier.Created, earlier.Entries);
        (_byPath, _left) = (new(earlier._byPath, StringComparer.Ordinal), [.. earlier._left]);
    }

    /// <summary>The day on which it was made, as it is written.</summary>
    public string Created { get; }

    /// <summary>Its entries, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Makes a baseline.</summary>
    /// <param name="created">The day, as <see cref="DayOf"/> writes it.</param>
    /// <param name="files">What was found, by options of which the policy had a baseline; what one hid is taken, too.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Baseline Of(string created, IEnumerable<FileReport> files)
    {
        ArgumentNullException.ThrowIfNull(created);
        ArgumentNullException.ThrowIfNull(files);
        return new Baseline(created, [.. files.SelectMany(EntriesOf)]);
    }

    /// <summary>The day of a time in UTC, as a baseline says when it was made.</summary>
    /// <param name="time">The time.</param>
    public static string DayOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes it as it stands in a repository: JSON in UTF-8, sorted, one entry a line, ended by LF.</summary>
    public ReadOnlyMemory<byte> ToUtf8() => BaselineWriter.Write(this);

    /// <summary>A report without what is in the baseline; that stands in <see cref="FileReport.InBaseline"/>.</summary>
    /// <param name="report">What was found in one file, by options whose policy has a baseline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public FileReport Hide(FileReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Findings.Count == 0 || !_byPath.TryGetValue(report.Path, out IReadOnlyList<BaselineEntry>? entries))
        {
            return report;
        }

        var left = new List<BaselineEntry>(entries);
        var told = new List<Finding>();
        var hidden = new List<Finding>();
        foreach (Finding finding in report.Findings)
        {
            int entry = left.FindIndex(entry => entry.Covers(finding));
            (entry < 0 ? told : hidden).Add(finding);
            if (entry >= 0)
            {
                left.RemoveAt(entry);
            }
        }

        return hidden.Count == 0 ? report : report with { Findings = told, InBaseline = [.. report.InBaseline, .. hidden] };
    }

    /// <summary>A report of many files without what is in the baseline.</summary>
    internal Report Hide(Report report) => report with { Files = [.. report.Files.Select(Hide)] };

    /// <summary>How many entries hide nothing in a report of all files; one that names a file by an earlier path hides nothing soon.</summary>
    internal int StaleIn(Report report)
    {
        int hidden = 0;
        foreach (FileReport file in report.Files)
        {
            hidden += Knows(file.Path) ? file.InBaseline.Count : 0;
        }

        return Entries.Count - hidden;
    }

    /// <summary>How many entries name a file by an earlier path.</summary>
    internal int Carried
    {
        get
        {
            int carried = 0;
            foreach (string path in _left)
            {
                carried += _byPath.TryGetValue(path, out IReadOnlyList<BaselineEntry>? entries) ? entries.Count : 0;
            }

            return carried;
        }
    }

    /// <summary>Whether it knows of a file.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    internal bool Knows(string path) => _byPath.ContainsKey(path);

    /// <summary>The same where a file has another name, too.</summary>
    /// <param name="path">The repository path that the baseline knows, with <c>/</c>.</param>
    /// <param name="other">The other one.</param>
    internal Baseline Renamed(string path, string other)
    {
        if (!Knows(path) || Knows(other))
        {
            return this;
        }

        var changed = new Baseline(this);
        changed._byPath[other] = _byPath[path];
        changed._left.Add(path);
        return changed;
    }

    /// <summary>The same where a file is made: what another file took along from there is not the new one's, too.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    internal Baseline Reborn(string path)
    {
        if (!_left.Contains(path))
        {
            return this;
        }

        var changed = new Baseline(this);
        changed._byPath.Remove(path);
        return changed;
    }

    /// <summary>The positions of the entries by which this baseline hides more than another one did.</summary>
    /// <param name="before">The other one; <see langword="null"/> where there was none.</param>
    /// <param name="pathBefore">The path that a file had then.</param>
    internal IReadOnlyList<int> GrownSince(Baseline? before, Func<string, string> pathBefore)
    {
        var left = new Dictionary<string, List<BaselineEntry>>(StringComparer.Ordinal);
        var grown = new List<int>();
        for (int index = 0; index < Entries.Count; index++)
        {
            BaselineEntry entry = Entries[index];
            string path = before is null || before.Knows(entry.Path) ? entry.Path : pathBefore(entry.Path);
            if (!left.TryGetValue(path, out List<BaselineEntry>? known))
            {
                left.Add(path, known = before is not null && before._byPath.TryGetValue(path, out IReadOnlyList<BaselineEntry>? entries) ? [.. entries] : []);
            }

            int same = known.FindIndex(other => other.Rule == entry.Rule && other.Digest == entry.Digest);
            if (same >= 0)
            {
                known.RemoveAt(same);
            }
            else
            {
                grown.Add(index);
            }
        }

        return grown;
    }

    private static IEnumerable<BaselineEntry> EntriesOf(FileReport file)
        => file.Findings.Concat(file.InBaseline).Select(finding => BaselineEntry.Of(file.Path, finding)).OfType<BaselineEntry>();
}
