namespace PhaseGuard.Git;

/// <summary>Asks git what the next commit changes; no setting of the user's has a say in the answer.</summary>
internal static class StagedEntries
{
    /// <summary>What is asked, but for the tree that the index is compared with.</summary>
    public static IReadOnlyList<string> Question { get; } =
    [
        "--no-replace-objects", "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "-M", "-l1000",
        "--ita-invisible-in-index", "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IReadOnlyList<PathChange> Read(GitCommand git)
    {
        GitAnswer answer = git.Ask([.. Question, "HEAD", "--"]);
        if (!answer.Succeeded && IsUnborn(git))
        {
            answer = git.Ask([.. Question, EmptyTree(git), "--"]);
        }

        return RawDiff.ReadAll(NulSeparatedReader.Of(answer.OrThrow()));
    }

    /// <summary>
    /// Before the first commit HEAD names a branch that does not exist. A branch whose file is damaged looks the same to
    /// <c>rev-parse</c>; only the sentence of a revision walk distinguishes the two, and that child runs in English.
    /// </summary>
    private static bool IsUnborn(GitCommand git)
        => git.Ask("rev-list", "--max-count=1", "--default", "HEAD").Error.Contains("does not have any commits yet", StringComparison.Ordinal);

    /// <summary>The id of the tree without entries, in the repository's own hash algorithm.</summary>
    private static string EmptyTree(GitCommand git) => git.Ask("hash-object", "-t", "tree", "--stdin").OrThrow().Text;
}
