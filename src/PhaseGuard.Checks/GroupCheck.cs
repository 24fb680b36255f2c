using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges files beside one another in one check, dialect by dialect: what commits do to their groups, and how they are in the end.</summary>
/// <param name="documents">Where files come from that nobody has read.</param>
internal sealed class GroupCheck(DocumentCache documents)
{
    private readonly Dictionary<Dialect, GroupJudge> _judges = [];

    /// <summary>Whether any rule on files beside one another is on.</summary>
    public static bool IsOn(Policy policy) => DialectBook.All.Any(dialect => dialect.JudgesGroups(policy));

    /// <summary>Whether any commit is judged by the whole groups of the files that it changes.</summary>
    public static bool IsAskedOfChanges(Dialect dialect, Policy policy) => dialect.JudgesWholeGroups && dialect.JudgesGroups(policy);

    /// <summary>Judges what a commit does to groups, by the dialects that judge whole groups.</summary>
    /// <param name="entries">What the groups have after the commit.</param>
    /// <param name="files">The files that it changes.</param>
    /// <param name="known">The outlines that are at hand already; those that are read are added.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>The files of which something was found.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public IReadOnlyList<FileReport> JudgeChange(
        IReadOnlyDictionary<string, TreeEntry> entries, IReadOnlyList<JudgedFile> files, OutlineCache known, CommitContext commit, ValidationOptions options)
    {
        var reports = new List<FileReport>();
        foreach (Grouping<Dialect, JudgedFile> dialect in files.GroupBy(file => file.File.Kind.Dialect).Where(dialect => IsAskedOfChanges(dialect.Key, options.Policy)))
        {
            HashSet<string> changed = [.. dialect.SelectMany(file => new[] { file.Change.Path, file.Change.Source })];
            HashSet<string> groups = [.. dialect.SelectMany(file => file.Groups)];
            FileVersion[] left = [.. VersionsOf(entries, dialect.Key, options.Policy).Where(version => groups.Contains(version.Group) && !changed.Contains(version.Path))];
            var change = new GroupChange(known.Read(left, documents, options), [.. dialect.Select(file => new ChangedOutline(file.Before, file.After, file.TakesBack))]);
            reports.AddRange(JudgeOf(dialect.Key, options).JudgeChange(change, commit));
        }

        return [.. reports.Select(options.Hide)];
    }

    /// <summary>Judges the files of some groups.</summary>
    /// <param name="entries">All files of the groups.</param>
    /// <param name="known">The outlines that are at hand already.</param>
    /// <param name="options">How they are judged.</param>
    /// <param name="isMeant">Says of which groups; of all where nothing says it.</param>
    /// <returns>The files of which something was found, in path order.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public IReadOnlyList<FileReport> Judge(
        IReadOnlyDictionary<string, TreeEntry> entries, OutlineCache known, ValidationOptions options, Func<Dialect, string, bool>? isMeant = null)
    {
        var reports = new List<FileReport>();
        foreach (Dialect dialect in DialectBook.All.Where(dialect => dialect.JudgesGroups(options.Policy)))
        {
            FileVersion[] versions = [.. VersionsOf(entries, dialect, options.Policy).Where(version => isMeant?.Invoke(dialect, version.Group) != false)];
            reports.AddRange(JudgeOf(dialect, options).Judge(known.Read(versions, documents, options)).Select(options.Hide));
        }

        return [.. reports.OrderBy(report => report.Path, StringComparer.Ordinal)];
    }

    private GroupJudge JudgeOf(Dialect dialect, ValidationOptions options)
        => _judges.TryGetValue(dialect, out GroupJudge? judge) ? judge : _judges[dialect] = dialect.NewGroupJudge(options);

    private static IEnumerable<FileVersion> VersionsOf(IReadOnlyDictionary<string, TreeEntry> entries, Dialect dialect, Policy policy)
        => entries.Select(entry => (Kind: DialectBook.KindOf(entry.Key, policy), entry.Key, entry.Value)).Where(entry => entry.Kind?.Dialect == dialect)
            .Select(entry => new FileVersion(entry.Kind!, entry.Key, entry.Value));
}
