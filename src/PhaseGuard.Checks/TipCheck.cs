using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges the tree of a range's last commit as a whole.</summary>
internal sealed class TipCheck(GitCommand git, string tip, ValidationOptions options, DocumentCache documents) : IDisposable
{
    private ValidationOptions _options = options;

    /// <summary>git lists the tree while the range is judged.</summary>
    private readonly GitProcess _listing = TreeListing.StartCommit(git, tip);
    private readonly OutlineCache _outlines = new();
    private readonly Dictionary<string, TreeEntry> _kept = new(StringComparer.Ordinal);

    /// <summary>Judges every judged file of the last commit by itself and beside the others, and nothing of how it came to be.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="objects">What reads objects.</param>
    /// <param name="range">The commits; the policies of its two ends are compared.</param>
    /// <param name="options">The policy, and how warnings count; the time is that of the last commit's committer.</param>
    /// <param name="comparesPolicy">Whether what the range does to the repository's policy is told.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report RunAlone(GitCommand git, ObjectReader objects, CommitRange range, ValidationOptions options, bool comparesPolicy = true)
    {
        PathChange[] changes = [.. options.Policy.Baseline is null ? [] : CommitWalk.Read(git, range.Chosen, JudgedPaths.MayMatter).SelectMany(commit => commit.Changes)];
        options = options with
        {
            Tree = new FilesInGit(git, objects, range.Tip, range.Tip),
            Signatures = new VerifiedSignatures(),
            Time = CommitWalk.Read(git, ["--max-count=1", range.Tip], JudgedPaths.MayMatter).First().Time,
            Policy = MovedBaseline.Follow(options.Policy, changes),
        };
        using var documents = new DocumentCache(objects, keptBytes: 0);
        using var tip = new TipCheck(git, range.Tip, options, documents);
        var policy = new RangePolicy(git, range.Base, objects, options);
        IReadOnlyList<FileReport> loosened = comparesPolicy ? policy.Compare(range.Base, range.Tip, changes) : [];
        policy.MustBeUsable(range.Tip);
        return tip.RunAlone().With([.. loosened.Where(change => change.Findings.Count > 0).Select(change => change with { Commit = range.Tip })]);
    }

    /// <summary>Keeps the outline of a version that may be the tip's.</summary>
    public void Keep(PathChange change, Outline outline)
    {
        _kept[change.Path] = change.After;
        _outlines.Keep(change.Path, change.After, outline);
    }

    /// <summary>The outlines of versions that were read along the range.</summary>
    public OutlineCache Outlines => _outlines;

    /// <summary>Settles which flaws the tip has no more, and judges its files beside one another.</summary>
    /// <param name="history">What was found along the range.</param>
    /// <param name="policy">The policy, with what the range does to the paths of its baseline.</param>
    /// <param name="groups">What judged the groups of each commit.</param>
    /// <returns>What was found across files.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public IReadOnlyList<FileReport> Run(FindingHistory history, Policy policy, RangeGroups groups)
    {
        _options = _options with { Policy = policy };
        bool judgesGroups = GroupCheck.IsOn(_options.Policy);
        IReadOnlyDictionary<string, TreeEntry> entries = List();
        string[] flawed = [.. history.FlawedPaths.Where(path => !IsKept(path, entries))];
        documents.Prefetch(flawed.Where(entries.ContainsKey).Select(path => VersionOf(path, entries[path])));
        foreach (string path in flawed)
        {
            history.Settle(path, entries.TryGetValue(path, out TreeEntry entry) ? Judge(path, entry, keepsOutline: false) : null);
        }

        return judgesGroups ? JudgeGroups(groups.Check, entries, groups.IsMeant) : [];
    }

    public void Dispose() => _listing.Dispose();

    private Report RunAlone()
    {
        IReadOnlyDictionary<string, TreeEntry> entries = List();
        FileVersion[] judged = [.. entries.Select(entry => VersionOf(entry.Key, entry.Value)).Where(version => version.Kind.IsJudged)];
        documents.Prefetch(judged);
        FileReport[] reports = [.. judged.Select(version => Judge(version.Path, version.Entry, keepsOutline: true) with { Commit = tip })];
        return new Report([.. reports.OrderBy(report => report.Path, StringComparer.Ordinal)]).With(JudgeGroups(new GroupCheck(documents), entries, isMeant: null));
    }

    private IReadOnlyDictionary<string, TreeEntry> List() => TreeListing.FinishCommit(_listing, path => DialectBook.KindOf(path, _options.Policy) is not null);

    private FileReport Judge(string path, TreeEntry entry, bool keepsOutline)
    {
        FileVersion version = VersionOf(path, entry);
        Document document = documents.Acquire(version, _options);
        FileReport report = _options.Hide(document.Validate());
        if (keepsOutline)
        {
            _kept[path] = entry;
            _outlines.Keep(path, entry, document.Outline);
        }

        documents.Release(version);
        return report;
    }

    private FileVersion VersionOf(string path, TreeEntry entry) => new(DialectBook.KindOf(path, _options.Policy)!, path, entry);

    /// <summary>Whether the tip has the version that was judged last.</summary>
    private bool IsKept(string path, IReadOnlyDictionary<string, TreeEntry> entries)
        => _kept.TryGetValue(path, out TreeEntry kept) && entries.TryGetValue(path, out TreeEntry entry) && entry.Id == kept.Id;

    private IReadOnlyList<FileReport> JudgeGroups(GroupCheck check, IReadOnlyDictionary<string, TreeEntry> entries, Func<Dialect, string, bool>? isMeant)
        => [.. check.Judge(entries, _outlines, _options, isMeant).Select(report => report with { Commit = tip })];
}
