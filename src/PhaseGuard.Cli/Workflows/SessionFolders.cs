using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Finds the session folders of a work tree: those that a glob of the policy matches and that have any file in them or below.</summary>
internal static class SessionFolders
{
    /// <returns>The repository paths, each ended by <c>/</c>, in order.</returns>
    /// <exception cref="Git.CannotCheckException">git cannot list the files.</exception>
    public static IReadOnlyList<string> Of(WorkTree tree, Policy policy)
    {
        HashSet<string> seen = [];
        SortedSet<string> found = new(StringComparer.Ordinal);
        bool IsJudged(string path) => DialectBook.KindOf(path, policy) is not null;
        foreach (string path in tree.IsRepository ? tree.Files(IsJudged) : FolderWalk.Files(tree.Top).Select(tree.RepositoryPath))
        {
            for (int end = path.LastIndexOf('/'); end > 0 && seen.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
            {
                if (policy.IsSessionFolder(path.AsSpan(0, end)) && Directory.Exists(tree.FileOf(path[..end])))
                {
                    found.Add(path[..(end + 1)]);
                }
            }
        }

        return [.. found];
    }
}
