using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges what the next commit would hold, from the index and the object store, never from the work tree.</summary>
internal static class StagedCheck
{
    /// <summary>Judges the staged files.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="options">The time.</param>
    /// <param name="given">The policy to judge by; the one that is staged where it is <see langword="null"/>.</param>
    /// <param name="isMerge">Whether git said that this is a merge; a merge that is committed by hand is seen by itself.</param>
    /// <returns>What the commit does to the policy, and the judged files that it changes, in path order.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, ValidationOptions options, Policy? given = null, bool isMerge = false)
        => Open(git, options, given, isMerge, judgesGroups: true, staged =>
        {
            Report judged = Judge(staged);
            return judged with { Files = [.. staged.PolicyChange, .. judged.Files], Stale = staged.Options.Policy.Baseline?.Carried ?? 0 };
        });

    /// <summary>Judges a message against the staged files.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="options">The time.</param>
    /// <param name="clean">Gives the message, cleaned as git cleans it; asked only where a judged file is staged.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report RunMessage(GitCommand git, ValidationOptions options, Func<string> clean)
        => Open(git, options, given: null, isMerge: false, judgesGroups: false, staged =>
        {
            IReadOnlyList<JudgedFile> files = staged.Judge(findsFlaws: false);
            return MessageCheck.Matters(files) ? new Report(MessageCheck.Run(clean(), files, staged.Commit, staged.Options)) : new Report([]);
        });

    /// <summary>Reads what is staged; where no path changes that could matter, nothing else is asked.</summary>
    private static Report Open(GitCommand git, ValidationOptions options, Policy? given, bool isMerge, bool judgesGroups, Func<StagedChanges, Report> judge)
    {
        IReadOnlyList<PathChange> entries = StagedEntries.Read(git);
        if (entries.FirstOrDefault(entry => entry.IsUnmerged) is { } unmerged)
        {
            throw new CannotCheckException($"the index has unmerged paths, such as {Quote.Of(unmerged.Path)}: resolve them, `git add` them, and try again.");
        }

        if (!entries.Any(JudgedPaths.MayMatter))
        {
            return new Report([]);
        }

        using var groups = new StagedGroups(git, entries, isExpected: judgesGroups);
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        objects.Ask([.. StagedPolicy.Names, .. CommitFacts.Names]);
        using var documents = new DocumentCache(objects, keptBytes: 0);
        Report report = judge(StagedChanges.Read(git, objects, documents, groups, entries, options, given, isMerge));
        objects.Finish();
        return report;
    }

    private static Report Judge(StagedChanges staged)
    {
        IReadOnlyList<JudgedFile> files = staged.Judge(findsFlaws: true);
        var judged = new Report([.. files.Where(file => file.Report.IsJudged || file.All.Findings.Count > 0).Select(file => file.All)]);
        return judged.With(staged.JudgeGroups(files));
    }
}
