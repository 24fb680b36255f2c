using System.Text;

namespace PhaseGuard.Git;

/// <summary>Asks git what the next commit changes; no setting of the user's has a say in the answer.</summary>
internal static class StagedEntries
{
    private static readonly string[] _question =
    [
        "--no-replace-objects", "--literal-pathspecs", "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "-M", "-l1000",
        "--ita-invisible-in-index", "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IReadOnlyList<StagedEntry> Read(GitCommand git)
    {
        GitAnswer answer = git.Ask([.. _question, "HEAD", "--"]);
        if (!answer.Succeeded && IsUnborn(git))
        {
            answer = git.Ask([.. _question, EmptyTree(git), "--"]);
        }

        return Parse(answer.OrThrow().Output.Span);
    }

    /// <summary>
    /// Before the first commit HEAD names a branch that does not exist. A branch whose file is damaged looks alike to
    /// <c>rev-parse</c>; only the sentence of a revision walk tells the two apart, and its child speaks English.
    /// </summary>
    private static bool IsUnborn(GitCommand git)
        => git.Ask("rev-list", "--max-count=1", "--default", "HEAD").Error.Contains("does not have any commits yet", StringComparison.Ordinal);

    /// <summary>The id of the tree without entries, in the repository's own hash algorithm.</summary>
    private static string EmptyTree(GitCommand git) => git.Ask("hash-object", "-t", "tree", "--stdin").OrThrow().Text;

    /// <summary>Reads <c>:MODE MODE ID ID STATUS NUL PATH NUL</c>; a rename or copy has two paths, the new one last.</summary>
    private static List<StagedEntry> Parse(ReadOnlySpan<byte> output)
    {
        var entries = new List<StagedEntry>();
        while (!output.IsEmpty)
        {
            string[] fields = Encoding.ASCII.GetString(Take(ref output)).Split(' ');
            if (fields is not [[':', .. var oldMode], var mode, var oldId, var id, [var status, ..]])
            {
                throw new CannotCheckException("git diff-index answered in a form that is not known (look at its version with `git --version`).");
            }

            string source = GitPath.Show(Take(ref output));
            string path = status is 'R' or 'C' ? GitPath.Show(Take(ref output)) : source;
            entries.Add(new StagedEntry(status, path, source, new TreeEntry(oldMode, oldId), new TreeEntry(mode, id)));
        }

        return entries;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> output)
    {
        int end = output.IndexOf((byte)0);
        if (end < 0)
        {
            throw new CannotCheckException("git diff-index stopped in the middle of its answer (try again).");
        }

        ReadOnlySpan<byte> field = output[..end];
        output = output[(end + 1)..];
        return field;
    }
}
