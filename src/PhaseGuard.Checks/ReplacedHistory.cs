using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What a push loses that puts another commit in the place of one that was public, and on which it does not build.</summary>
internal static class ReplacedHistory
{
    private static readonly string[] _changes =
    [
        "--no-replace-objects", "--literal-pathspecs", "diff-tree", "-r", "--raw", "-z", "--no-abbrev", "-M", "-l1000",
        "--ignore-submodules=none", "--no-relative", "--no-ext-diff", "--no-textconv",
    ];

    /// <summary>Compares the files of the two commits.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="objects">What reads objects.</param>
    /// <param name="replaced">The commits.</param>
    /// <param name="options">How they are judged.</param>
    /// <returns>The files of which something is lost, in path order; none where the one builds on the other.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static IReadOnlyList<FileReport> Judge(GitCommand git, ObjectReader objects, Replacement replaced, ValidationOptions options)
    {
        GitAnswer ancestor = git.Ask("--no-replace-objects", "merge-base", "--is-ancestor", replaced.Before, replaced.After);
        if (ancestor.ExitCode != 1)
        {
            _ = ancestor.OrThrow();
            return [];
        }

        IReadOnlyList<PathChange> changes = RawDiff.ReadAll(NulSeparatedReader.Of(git.Ask([.. _changes, replaced.Before, replaced.After, "--"]).OrThrow()));
        using var documents = new DocumentCache(objects, keptBytes: 0);
        var push = new JudgedCommit(ChangedFiles.Of(changes, options.Policy), options, new CommitContext { Replacement = replaced }, _ => false);
        return
        [
            .. new ChangeJudge(documents, new LostVersions()).Judge([push])[0]
                .Select(file => new FileReport(file.File.Path, file.After is null ? file.Report.Findings : file.Findings) { Commit = replaced.After })
                .Where(report => report.Findings.Count > 0),
        ];
    }
}
