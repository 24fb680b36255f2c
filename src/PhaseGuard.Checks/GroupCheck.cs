using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges files beside one another in one check, dialect by dialect: what commits do to their groups, and how they are in the end.</summary>
/// <param name="documents">Where files come from that nobody has read.</param>
/// <param name="options">How it is judged.</param>
internal sealed class GroupCheck(DocumentCache documents, ValidationOptions options)
{
    private readonly Dictionary<Dialect, GroupJudge> _judges = [];

    /// <summary>Whether any rule on files beside one another is on.</summary>
    public static bool IsOn(Policy policy) => DialectBook.All.Any(dialect => dialect.JudgesGroups(policy));

    /// <summary>Judges what a commit does to groups, by the dialects that judge whole groups.</summary>
    /// <param name="entries">What the groups have after the commit.</param>
    /// <param name="files">The files that it changes.</param>
    /// <param name="known">The outlines that are at hand already; those that are read are added.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <returns>The files of which something was found.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public IReadOnlyList<FileReport> JudgeChange(
        IReadOnlyDictionary<string, TreeEntry> entries, IReadOnlyList<JudgedFile> files, OutlineCache known, CommitContext commit)
    {
        var reports = new List<FileReport>();
        foreach (IGrouping<Dialect, JudgedFile> dialect in files.GroupBy(file => file.File.Kind.Dialect).Filter(dialect => IsAskedOfChanges(dialect.Key)))
        {
            HashSet<string> changed = [.. dialect.SelectMany(file => new[] { file.Change.Path, file.Change.Source })];
            HashSet<string> groups = [.. dialect.SelectMany(file => file.Groups)];
            FileVersion[] left = [.. VersionsOf(entries, dialect.Key).Filter(version => groups.Contains(version.Group) && !changed.Contains(version.Path))];
            var change = new GroupChange(known.Read(left, documents, options), [.. dialect.Map(file => new ChangedOutline(file.Before, file.After, file.TakesBack))]);
            reports.AddRange(JudgeOf(dialect.Key).JudgeChange(change, commit));
        }

        return [.. reports.Map(options.Hide)];
    }

    /// <summary>Judges the files of some groups.</summary>
    /// <param name="entries">All files of the groups.</param>
    /// <param name="known">The outlines that are at hand already.</param>
    /// <param name="isMeant">Says of which groups; of all where nothing says it.</param>
    /// <returns>The files of which something was found, in path order.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public IReadOnlyList<FileReport> Judge(IReadOnlyDictionary<string, TreeEntry> entries, OutlineCache known, Func<Dialect, string, bool>? isMeant = null)
    {
        var reports = new List<FileReport>();
        foreach (Dialect dialect in DialectBook.All.Filter(dialect => dialect.JudgesGroups(options.Policy)))
        {
            FileVersion[] versions = [.. VersionsOf(entries, dialect).Filter(version => isMeant?.Invoke(dialect, version.Group) != false)];
            reports.AddRange(JudgeOf(dialect).Judge(known.Read(versions, documents, options)).Map(options.Hide));
        }

        return [.. reports.OrderBy(report => report.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether any commit is judged by the whole groups of the files that it changes.</summary>
    public bool IsAskedOfChanges(Dialect dialect) => dialect.JudgesWholeGroups && dialect.JudgesGroups(options.Policy);

    private GroupJudge JudgeOf(Dialect dialect)
        => _judges.TryGetValue(dialect, out GroupJudge? judge) ? judge : _judges[dialect] = dialect.NewGroupJudge(options);

    private IEnumerable<FileVersion> VersionsOf(IReadOnlyDictionary<string, TreeEntry> entries, Dialect dialect)
        => entries.Map(entry => (Kind: DialectBook.KindOf(entry.Key, options.Policy), entry.Key, entry.Value)).Filter(entry => entry.Kind?.Dialect == dialect)
            .Map(entry => new FileVersion(entry.Kind!, entry.Key, entry.Value));
}
