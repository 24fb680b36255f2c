using PhaseGuard.Dialects;
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
        foreach (string full in paths.Count == 0 ? [tree.Top] : paths.Select(path => Locate(tree, path)))
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

        foreach (string path in isKnown ? [] : FolderWalk.Files(folder).Select(tree.RepositoryPath).Where(IsJudged))
        {
            yield return path;
        }

        bool IsJudged(string path) => DialectBook.KindOf(path, policy) is not null;
    }

    /// <summary>The files of the groups that some files are of, where their dialect judges whole groups; those files themselves are left out.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="policy">Says which files are judged.</param>
    /// <param name="files">The repository paths of the files.</param>
    public static string[] Beside(WorkTree tree, Policy policy, IReadOnlyCollection<string> files)
    {
        var groups = new HashSet<(Dialect, string)>();
        foreach (string path in files)
        {
            Dialect dialect = DialectBook.KindOfNamed(path, policy).Dialect;
            _ = dialect.JudgesWholeGroups && groups.Add((dialect, dialect.GroupOf(path)));
        }

        if (groups.Count == 0)
        {
            return [];
        }

        HashSet<string> named = [.. files];
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in tree.IsRepository ? tree.Files(IsBeside, (_, _) => { }) : [])
        {
            _ = IsBeside(path) && found.Add(path);
        }

        HashSet<string> known = [.. found.Select(path => DialectBook.KindOfNamed(path, policy).Dialect.GroupOf(path))];
        foreach ((_, string group) in groups.Where(group => !known.Contains(group.Item2) && Directory.Exists(tree.FileOf(group.Item2))))
        {
            found.UnionWith(FolderWalk.Files(tree.FileOf(group)).Select(tree.RepositoryPath).Where(IsBeside));
        }

        found.ExceptWith(named);
        return [.. found.Order(StringComparer.Ordinal)];

        bool IsBeside(string path) => DialectBook.KindOfNamed(path, policy).Dialect is var dialect && groups.Contains((dialect, dialect.GroupOf(path)));
    }

    private static string Locate(WorkTree tree, string path)
        => tree.Locate(path) is var full && path.Length > 0 && Path.Exists(full)
            ? full
            : throw new CannotCheckException($"there is no file or folder {Quote.Of(path)}: correct the path.");
}
