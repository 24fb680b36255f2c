using PhaseGuard.Git;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Checks;

/// <summary>
/// What the next commit has in the folders in which it changes steps. Where the defaults see steps, git begins to list their
/// folders before anybody has read the policy.
/// </summary>
internal sealed class StagedFolders : IDisposable
{
    private readonly GitCommand _git;
    private readonly string _sampleId;
    private readonly HashSet<string> _listed;
    private GitProcess? _listing;

    /// <param name="git">The repository.</param>
    /// <param name="entries">What the commit changes.</param>
    /// <param name="isExpected">Whether somebody will ask for the list where a step changes.</param>
    public StagedFolders(GitCommand git, IReadOnlyList<PathChange> entries, bool isExpected)
    {
        (_git, _sampleId) = (git, entries[0].After.Id);
        _listed = isExpected ? NamesOf(entries.SelectMany(entry => new[] { entry.Path, entry.Source }).Where(Policy.Default.IsStepFile)) : [];
        _listing = _listed.Count > 0 ? TreeListing.StartIndex(git, _listed, _sampleId) : null;
    }

    /// <summary>The folders of some paths.</summary>
    public static HashSet<string> NamesOf(IEnumerable<string> paths) => paths.Select(StepFolder.NameOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The entries of folders, by path.</summary>
    /// <param name="names">The folders.</param>
    /// <param name="isWanted">Which of the paths in them.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public IReadOnlyDictionary<string, TreeEntry> List(HashSet<string> names, Func<string, bool> isWanted)
    {
        if (_listing is null || !names.IsSubsetOf(_listed))
        {
            _listing?.Dispose();
            _listing = TreeListing.StartIndex(_git, names, _sampleId);
        }

        return TreeListing.FinishIndex(_listing, path => names.Contains(StepFolder.NameOf(path)) && isWanted(path));
    }

    public void Dispose() => _listing?.Dispose();
}
