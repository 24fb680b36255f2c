namespace PhaseGuard.Git;

/// <summary>
/// Walks over the commits of a range, parents before children: <c>git rev-list</c> names them, and its answer is handed on to
/// <c>git diff-tree</c> while both work. No setting of the user's has a say.
/// </summary>
internal static class CommitWalk
{
    private static readonly string[] _names = ["--no-replace-objects", "rev-list", "--topo-order", "--reverse"];

    /// <summary>git is not asked to convert the text: a commit may claim an encoding in which its author's name becomes headers.</summary>
    private static readonly string[] _changes =
    [
        "--no-replace-objects", "--literal-pathspecs", "diff-tree", "--stdin", "--root", "--diff-merges=first-parent", "-r", "--raw", "-z",
        "--no-abbrev", "-M", "-l1000", "--always", "--pretty=raw", "--parents", "--encoding=none", "--no-notes", "--no-color",
        "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <summary>git shows each version of a path, and goes on with the name that it had before where it was renamed.</summary>
    private static readonly string[] _versions =
    [
        "--no-replace-objects", "--literal-pathspecs", "diff-tree", "--stdin", "--follow", "--root", "-r", "--raw", "-z", "--no-abbrev", "-M", "-l1000",
        "--no-commit-id", "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <summary>Walks over a range.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="range">Ids of commits and the options of <c>git rev-list</c> that choose commits.</param>
    /// <param name="isWanted">Which changes of a commit are kept.</param>
    /// <returns>The commits, one after the other; none is kept.</returns>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IEnumerable<RangeCommit> Read(GitCommand git, IReadOnlyList<string> range, Func<PathChange, bool> isWanted)
    {
        using var changes = new CommitIdRelay(git, [.. _names, .. range, "--"], _changes);
        var fields = NulSeparatedReader.Of(changes.Answer);
        while (ReadCommit(fields, isWanted) is { } commit)
        {
            yield return commit;
        }

        changes.Finish();
    }

    /// <summary>Walks back over the versions of a path in a commit and its ancestors, through its renames; merges are left out.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="path">The path that the file has in it.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IEnumerable<PathChange> VersionsOf(GitCommand git, string commit, string path)
    {
        using var changes = new CommitIdRelay(git, ["--no-replace-objects", "rev-list", commit, "--"], [.. _versions, "--", path]);
        var fields = NulSeparatedReader.Of(changes.Answer);
        while (fields.TryRead(out ReadOnlySpan<byte> head))
        {
            yield return RawDiff.Read(head, fields);
        }

        changes.Finish();
    }

    /// <summary>Reads the next commit. Between one with changes and the next stands an empty field; behind a last one without changes, nothing.</summary>
    private static RangeCommit? ReadCommit(NulSeparatedReader fields, Func<PathChange, bool> isWanted)
    {
        while (fields.TryRead(out ReadOnlySpan<byte> field, mayEndOpen: true))
        {
            if (field.IsEmpty)
            {
                continue;
            }

            int last = field.LastIndexOf((byte)'\n') + 1;
            bool hasChanges = last < field.Length && field[last] == ':';
            byte[] head = [.. field];
            IReadOnlyList<PathChange> changes = hasChanges ? ReadChanges(head.AsSpan(last), fields, isWanted) : [];
            return RangeCommit.Read(hasChanges ? head.AsSpan(0, last) : head, changes) ?? throw fields.Unknown();
        }

        return null;
    }

    private static List<PathChange> ReadChanges(ReadOnlySpan<byte> head, NulSeparatedReader fields, Func<PathChange, bool> isWanted)
    {
        var changes = new List<PathChange>();
        do
        {
            PathChange change = RawDiff.Read(head, fields);
            if (isWanted(change))
            {
                changes.Add(change);
            }
        }
        while (fields.TryRead(out head) && !head.IsEmpty);

        return changes;
    }
}
