using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The files of a commit, or of the next one.</summary>
/// <param name="git">The repository.</param>
/// <param name="objects">What reads objects.</param>
/// <param name="tree">The commit's id; empty for what the next commit holds.</param>
/// <param name="sampleId">Any object id, by which the hash algorithm is known.</param>
internal sealed class FilesInGit(GitCommand git, ObjectReader objects, string tree, string sampleId) : FilesBeside
{
    /// <summary><c>git add -N</c> puts an empty entry into the index, and the next commit does not hold it.</summary>
    protected override string? Read(string path)
        => objects.Digest($"{tree}:{path}") is { } found && (found.Size > 0 || tree.Length > 0) ? found.Sha256 : null;

    protected override IReadOnlyList<string> List(IReadOnlyCollection<string> folders, Func<string, bool> isWanted)
    {
        bool isIndex = tree.Length == 0;
        using GitProcess listing = isIndex ? TreeListing.StartIndex(git, folders, sampleId) : TreeListing.StartCommit(git, tree);
        IReadOnlyDictionary<string, TreeEntry> entries = isIndex ? TreeListing.FinishIndex(listing, isWanted) : TreeListing.FinishCommit(listing, isWanted);
        return [.. entries.Where(entry => entry.Value.IsFile).Select(entry => entry.Key)];
    }
}
