using System.Text;

namespace PhaseGuard.Git;

/// <summary>
/// Walks over the commits of a range, parents before children: <c>git rev-list</c> names them, and its answer is handed on to
/// <c>git diff-tree</c> while both work. No setting of the user's has a say.
/// </summary>
internal static class CommitWalk
{
    private static readonly string[] _names = ["--no-replace-objects", "rev-list", "--topo-order", "--reverse"];

    private static readonly string[] _changes =
    [
        "--no-replace-objects", "--literal-pathspecs", "diff-tree", "--stdin", "--root", "--diff-merges=first-parent", "-r", "--raw", "-z",
        "--no-abbrev", "-M", "-l1000", "--always", "--pretty=raw", "--encoding=UTF-8", "--no-notes", "--no-color",
        "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <summary>Walks over a range.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="range">Ids of commits and the options of <c>git rev-list</c> that choose commits.</param>
    /// <returns>The commits, one after the other; none is kept.</returns>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IEnumerable<WalkedCommit> Read(GitCommand git, IReadOnlyList<string> range)
    {
        using GitProcess names = git.Start([.. _names, .. range, "--"]);
        names.CloseInput();
        using GitProcess changes = git.Start(_changes);
        using var pump = new GitPump(names, changes);
        var fields = NulFields.Of(changes);
        while (TryReadHead(fields, out string head))
        {
            yield return ReadCommit(head, fields);
        }

        pump.Finish();
        changes.Finish();
    }

    /// <summary>Between a commit with changes and the next one stands an empty field; behind a last one without changes stands none.</summary>
    private static bool TryReadHead(NulFields fields, out string head)
    {
        while (fields.TryRead(out ReadOnlySpan<byte> field, mayEndOpen: true))
        {
            if (!field.IsEmpty)
            {
                head = Encoding.UTF8.GetString(field);
                return true;
            }
        }

        head = "";
        return false;
    }

    private static WalkedCommit ReadCommit(string head, NulFields fields)
    {
        int last = head.LastIndexOf('\n') + 1;
        bool hasChanges = last < head.Length && head[last] == ':';
        IReadOnlyList<PathChange> changes = hasChanges ? ReadChanges(head[last..], fields) : [];
        return WalkedCommit.Read(hasChanges ? head[..last] : head, changes) ?? throw fields.Unknown();
    }

    private static List<PathChange> ReadChanges(string first, NulFields fields)
    {
        var changes = new List<PathChange>();
        ReadOnlySpan<byte> head = Encoding.UTF8.GetBytes(first);
        do
        {
            PathChange change = RawDiff.Read(head, fields);
            if (change.TouchesJson)
            {
                changes.Add(change);
            }
        }
        while (fields.TryRead(out head) && !head.IsEmpty);

        return changes;
    }
}
