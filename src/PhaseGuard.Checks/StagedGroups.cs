using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// What the next commit has in the groups of which it changes files. Where the defaults see judged files, git begins to list
/// their groups before anybody has read the policy.
/// </summary>
internal sealed class StagedGroups : IDisposable
{
    private readonly GitCommand _git;
    private readonly string _sampleId;
    private readonly HashSet<string> _listed;
    private GitProcess? _listing;

    /// <param name="git">The repository.</param>
    /// <param name="entries">What the commit changes.</param>
    /// <param name="isExpected">Whether somebody will ask for the list where a judged file changes.</param>
    public StagedGroups(GitCommand git, IReadOnlyList<PathChange> entries, bool isExpected)
    {
        (_git, _sampleId) = (git, entries[0].After.Id);
        _listed = isExpected ? NamesOf(entries.SelectMany(entry => new[] { entry.Path, entry.Source }), Policy.Default) : [];
        _listing = _listed.Count > 0 ? TreeListing.StartIndex(git, _listed, _sampleId) : null;
    }

    /// <summary>The folders of the groups that some paths are of.</summary>
    public static HashSet<string> NamesOf(IEnumerable<string> paths, Policy policy)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (DialectBook.KindOf(path, policy) is { } kind)
            {
                names.Add(kind.Dialect.GroupOf(path));
            }
        }

        return names;
    }

    /// <summary>The judged files of groups, by path.</summary>
    /// <param name="names">The groups' folders.</param>
    /// <param name="policy">Whose globs decide.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public IReadOnlyDictionary<string, TreeEntry> List(HashSet<string> names, Policy policy)
    {
        if (_listing is null || !names.IsSubsetOf(_listed))
        {
            _listing?.Dispose();
            _listing = TreeListing.StartIndex(_git, names, _sampleId);
        }

        return TreeListing.FinishIndex(_listing, path => DialectBook.KindOf(path, policy) is { } kind && names.Contains(kind.Dialect.GroupOf(path)));
    }

    public void Dispose() => _listing?.Dispose();
}
