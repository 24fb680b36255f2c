using PhaseGuard.Git;

namespace PhaseGuard.Cli.Files;

/// <summary>Lists judged files of a work tree, by repository path; none is read yet.</summary>
internal static class JudgedFileListing
{
    /// <summary>The files that somebody names, and the judged files in the folders that somebody names.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="policy">Says which files of a folder are judged.</param>
    /// <param name="paths">What is named; the whole work tree where nothing is.</param>
    /// <param name="refuse">Receives each path that cannot be read, and why.</param>
    /// <exception cref="CannotCheckException">A path does not exist, or git cannot list its files.</exception>
    public static IEnumerable<string> Of(WorkTree tree, Policy policy, IReadOnlyList<string> paths, Action<string, CannotCheckException> refuse)
    {
        foreach (string full in paths.Count == 0 ? [tree.Top] : paths.Map(path => Locate(tree, path)))
        {
            foreach (string path in Directory.Exists(full) ? In(tree, policy, full, refuse) : [tree.RepositoryPath(full)])
            {
                yield return path;
            }
        }
    }

    /// <summary>The judged files in a folder: those that git knows, and all of a folder that git knows nothing of.</summary>
    public static IEnumerable<string> In(WorkTree tree, Policy policy, string folder, Action<string, CannotCheckException>? refuse = null)
    {
        string inside = folder == tree.Top ? "" : $"{tree.RepositoryPath(folder)}/";
        bool isKnown = tree.IsRepository && folder == tree.Top;
        IEnumerable<string> listed = tree.IsRepository ? tree.Files(IsJudged, refuse) : [];
        foreach (string path in listed.Where(path => path.StartsWith(inside, StringComparison.Ordinal)))
        {
            isKnown = true;
            if (IsJudged(path))
            {
                yield return path;
            }
        }

        foreach (string path in isKnown ? [] : FolderWalk.Files(folder).Map(tree.RepositoryPath).Where(IsJudged))
        {
            yield return path;
        }

        bool IsJudged(string path) => DialectBook.KindOf(path, policy) is not null;
    }

    private static string Locate(WorkTree tree, string path)
        => tree.Locate(path) is var full && path.Length > 0 && Path.Exists(full)
            ? full
            : throw new CannotCheckException($"there is no file or folder {Quote.Of(path)}: correct the path.");
}
