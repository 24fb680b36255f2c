using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Keeps what was found along a range: a flaw of a file is told once, at the first commit that has it, and marked where a
/// later commit repaired it.
/// </summary>
internal sealed class FindingHistory
{
    private readonly Dictionary<string, Dictionary<(string Rule, string Pointer), List<Entry>>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<(string Rule, string Pointer), List<Entry>>> _repaired = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileReport> _last = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    /// <summary>The paths of which the tip has the last word: somebody may have repaired a flaw, or brought a repaired one back in a merge.</summary>
    public IReadOnlyList<string> FlawedPaths => [.. _open.Concat(_repaired).Where(path => path.Value.Count > 0).Select(path => path.Key).Distinct()];

    /// <summary>Writes down what the rules on one file find in a step file that a commit leaves behind.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <param name="change">What the commit does to the file.</param>
    /// <param name="before">What those rules find in the version before; <see langword="null"/> where there was none.</param>
    /// <param name="after">What they find in the version after.</param>
    public void Add(string commit, PathChange change, FileReport? before, FileReport after)
    {
        HashSet<(string, string)> now = [.. after.Findings.Select(KeyOf)];
        Repair(change.Source, before?.Findings.Select(KeyOf).Where(key => !now.Contains(key)) ?? [], commit);
        if (change.Source != change.Path && change.Status == 'R')
        {
            Move(_open, change);
            Move(_repaired, change);
        }

        if (after.Findings.Count > 0)
        {
            Dictionary<(string, string), List<Entry>> open = At(_open, change.Path);
            foreach (Grouping<(string, string), Finding> same in after.Findings.GroupBy(KeyOf).Where(same => !open.ContainsKey(same.Key)))
            {
                open.Add(same.Key, [.. same.Select(finding => Tell(commit, after, finding))]);
            }
        }

        _last[change.Path] = after with { Findings = [], Commit = commit };
    }

    /// <summary>Writes down that a step file is gone, with its flaws.</summary>
    public void Remove(string commit, PathChange change)
    {
        if (_open.TryGetValue(change.Path, out Dictionary<(string, string), List<Entry>>? open))
        {
            Repair(change.Path, [.. open.Keys], commit);
        }
    }

    /// <summary>Writes down what was found of the commit itself: what it did, or said. No later commit repairs that.</summary>
    public void Add(string commit, IReadOnlyList<FileReport> reports)
    {
        foreach (FileReport report in reports)
        {
            foreach (Finding finding in report.Findings)
            {
                Tell(commit, report, finding);
            }
        }
    }

    /// <summary>
    /// Writes down what the tip makes of a path's flaws: an open one that is not there any more was repaired by the last commit
    /// that touched the file, and one that is there was not repaired for good.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="tip">What is found in the tip's version; <see langword="null"/> where the tip has no such step file.</param>
    public void Settle(string path, FileReport? tip)
    {
        HashSet<(string, string)> left = [.. tip?.Findings.Select(KeyOf) ?? []];
        if (_last.TryGetValue(path, out FileReport? last) && _open.TryGetValue(path, out Dictionary<(string, string), List<Entry>>? open))
        {
            Repair(path, [.. open.Keys.Where(key => !left.Contains(key))], last.Commit!);
        }

        foreach ((string, string) key in left.Where(key => !At(_open, path).ContainsKey(key)))
        {
            At(_repaired, path).GetValueOrDefault(key)?.ForEach(entry => entry.FixedIn = null);
        }
    }

    /// <summary>All that was found, in path order and then as the commits came; a file of which nothing was found is listed once.</summary>
    public IReadOnlyList<FileReport> Reports
    {
        get
        {
            FileReport[] flawed =
            [
                .. _entries.GroupBy(entry => (entry.Report.Path, entry.Commit)).Select(same =>
                    (JudgedOf([.. same.Select(entry => entry.Report)]) with { Findings = [], InBaseline = [], Commit = same.Key.Commit })
                    .With([.. same.Select(entry => entry.Finding with { FixedIn = entry.FixedIn })])),
            ];
            HashSet<string> told = [.. flawed.Where(report => report.IsJudged).Select(report => report.Path)];
            var report = new Report([.. flawed.Concat(_last.Values.Where(clean => !told.Contains(clean.Path))).OrderBy(report => report.Path, StringComparer.Ordinal)]);
            return report.With([.. _last.Values.Where(last => last.InBaseline.Count > 0 && told.Contains(last.Path))]).Files;
        }
    }

    /// <summary>The report that says that the file was judged, where any does: what is found of a whole group does not.</summary>
    private FileReport JudgedOf(FileReport[] same)
        => Array.Find(same, report => report.IsJudged) ?? _last.GetValueOrDefault(same[0].Path) ?? same[0];

    private static (string Rule, string Pointer) KeyOf(Finding finding) => (finding.Rule.Id, finding.Pointer);

    private static Dictionary<(string, string), List<Entry>> At(Dictionary<string, Dictionary<(string, string), List<Entry>>> flaws, string path)
        => flaws.TryGetValue(path, out Dictionary<(string, string), List<Entry>>? there) ? there : flaws[path] = [];

    private static void Move(Dictionary<string, Dictionary<(string, string), List<Entry>>> flaws, PathChange change)
    {
        if (flaws.Remove(change.Source, out Dictionary<(string, string), List<Entry>>? moved))
        {
            flaws[change.Path] = moved;
        }
    }

    private Entry Tell(string commit, FileReport report, Finding finding)
    {
        var entry = new Entry(commit, report, finding);
        _entries.Add(entry);
        return entry;
    }

    private void Repair(string path, IEnumerable<(string, string)> keys, string commit)
    {
        if (_open.TryGetValue(path, out Dictionary<(string, string), List<Entry>>? open))
        {
            foreach ((string, string) key in keys)
            {
                if (open.Remove(key, out List<Entry>? repaired))
                {
                    repaired.ForEach(entry => entry.FixedIn = commit);
                    At(_repaired, path)[key] = repaired;
                }
            }
        }
    }

    private sealed record Entry(string Commit, FileReport Report, Finding Finding)
    {
        public string? FixedIn { get; set; }
    }
}
