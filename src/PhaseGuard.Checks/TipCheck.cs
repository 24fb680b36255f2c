using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges the tree of a range's last commit as a whole.</summary>
internal sealed class TipCheck(GitCommand git, string tip, ValidationOptions options, DocumentCache versions) : IDisposable
{
    /// <summary>git lists the tree while the range is judged.</summary>
    private readonly GitProcess _listing = TreeListing.StartCommit(git, tip);
    private readonly Dictionary<string, (string Id, StepOutline Outline)> _kept = new(StringComparer.Ordinal);

    /// <summary>Judges every step file of the last commit by itself and beside the others, and nothing of how it came to be.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="blobs">What reads objects.</param>
    /// <param name="range">The commits; the policies of its two ends are compared.</param>
    /// <param name="options">The policy, and how warnings count; the time is that of the last commit's committer.</param>
    /// <param name="comparesPolicy">Whether what the range does to the repository's policy is told.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report RunAlone(GitCommand git, ObjectReader blobs, CommitRange range, ValidationOptions options, bool comparesPolicy = true)
    {
        options = options with { Time = CommitWalk.Read(git, ["--max-count=1", range.Tip]).First().Time };
        using var versions = new DocumentCache(blobs, keptBytes: 0);
        using var tip = new TipCheck(git, range.Tip, options, versions);
        var policy = new RangePolicy(blobs, options);
        IReadOnlyList<FileReport> loosened = comparesPolicy ? policy.Compare(range.Base, range.Tip) : [];
        policy.MustBeUsable(range.Tip);
        return tip.RunAlone().With([.. loosened.Where(change => change.Findings.Count > 0).Select(change => change with { Commit = range.Tip })]);
    }

    /// <summary>Keeps the outline of a version that may be the tip's.</summary>
    public void Keep(PathChange change, StepOutline outline) => _kept[change.Path] = (change.After.Id, outline);

    /// <summary>Looks which flaws the tip has no more, and judges its step files beside one another.</summary>
    /// <param name="ledger">What was found along the range.</param>
    /// <returns>What was found across files.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public IReadOnlyList<FileReport> Run(FindingHistory ledger)
    {
        bool judgesFolders = GroupCheck.IsOn(options.Policy);
        IReadOnlyDictionary<string, TreeEntry> entries = List();
        string[] flawed = [.. ledger.FlawedPaths.Where(path => !IsKept(path, entries))];
        versions.Plan(flawed.Where(entries.ContainsKey).Select(path => entries[path]));
        foreach (string path in flawed)
        {
            ledger.Settle(path, entries.TryGetValue(path, out TreeEntry entry) ? Judge(path, entry, keepsOutline: false) : null);
        }

        return judgesFolders ? JudgeFolders(entries) : [];
    }

    public void Dispose() => _listing.Dispose();

    private Report RunAlone()
    {
        IReadOnlyDictionary<string, TreeEntry> entries = List();
        versions.Plan(entries.Values);
        FileReport[] reports = [.. entries.Select(entry => Judge(entry.Key, entry.Value, keepsOutline: true) with { Commit = tip })];
        return new Report([.. reports.OrderBy(report => report.Path, StringComparer.Ordinal)]).With(JudgeFolders(entries));
    }

    private IReadOnlyDictionary<string, TreeEntry> List() => TreeListing.FinishCommit(_listing, options.Policy.IsStepFile);

    private FileReport Judge(string path, TreeEntry entry, bool keepsOutline)
    {
        StepDocument step = versions.Take(entry, path, options);
        FileReport report = step.Validate();
        if (keepsOutline)
        {
            _kept[path] = (entry.Id, step.Outline);
        }

        versions.Leave(entry);
        return report;
    }

    /// <summary>Whether the tip has the version that was judged last.</summary>
    private bool IsKept(string path, IReadOnlyDictionary<string, TreeEntry> entries)
        => _kept.TryGetValue(path, out (string Id, StepOutline Outline) kept) && entries.TryGetValue(path, out TreeEntry entry) && entry.Id == kept.Id;

    private IReadOnlyList<FileReport> JudgeFolders(IReadOnlyDictionary<string, TreeEntry> entries)
    {
        Dictionary<string, StepOutline> known = _kept
            .Where(kept => IsKept(kept.Key, entries))
            .ToDictionary(kept => kept.Key, kept => kept.Value.Outline, StringComparer.Ordinal);
        return [.. GroupCheck.Run(entries, known, versions, options).Select(report => report with { Commit = tip })];
    }
}
