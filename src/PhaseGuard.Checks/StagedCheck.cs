using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges what the next commit would hold, from the index and the object store, never from the work tree.</summary>
internal static class StagedCheck
{
    /// <summary>Judges the staged step files.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="options">The time.</param>
    /// <param name="given">The policy to judge by; the one that is staged where it is <see langword="null"/>.</param>
    /// <param name="isMerge">Whether git said that this is a merge; a merge that is committed by hand is seen by itself.</param>
    /// <returns>What the commit does to the policy, and the step files that it changes, in path order.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, ValidationOptions options, Policy? given = null, bool isMerge = false)
        => Open(git, options, given, isMerge, looksAcross: true, staged =>
        {
            Report judged = Judge(staged);
            return staged.PolicyChange is { } policy ? judged with { Files = [policy, .. judged.Files] } : judged;
        });

    /// <summary>Judges a message against the staged step files.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="options">The time.</param>
    /// <param name="clean">Gives the message, cleaned as git cleans it; asked only where a step file is staged.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report RunMessage(GitCommand git, ValidationOptions options, Func<string> clean)
        => Open(git, options, given: null, isMerge: false, looksAcross: false, staged =>
        {
            StepMove[] moves = [.. staged.Take().Where(step => !staged.TakesBack(step)).Select(step => step.Move).OfType<StepMove>()];
            return moves.Length == 0
                ? new Report([])
                : new Report(StepValidator.ValidateMessage(clean(), moves, staged.Commit, staged.Options));
        });

    /// <summary>Looks what is staged; where no path changes that could be a step file or the policy, nothing else is asked.</summary>
    private static Report Open(GitCommand git, ValidationOptions options, Policy? given, bool isMerge, bool looksAcross, Func<StagedChanges, Report> judge)
    {
        IReadOnlyList<PathChange> entries = StagedEntries.Read(git);
        if (entries.FirstOrDefault(entry => entry.IsUnmerged) is { } unmerged)
        {
            throw new CannotCheckException($"the index has unmerged paths, such as {Quote.Of(unmerged.Path)}: resolve them, `git add` them, and try again.");
        }

        if (!entries.Any(entry => entry.TouchesJson))
        {
            return new Report([]);
        }

        using var folders = new StagedFolders(git, entries, isExpected: looksAcross);
        using var blobs = new ObjectReader(git, StepValidator.SizeLimit);
        using var versions = new DocumentCache(blobs, keptBytes: 0);
        Report report = judge(new StagedChanges(git, blobs, versions, folders, entries, options, given, isMerge));
        blobs.Finish();
        return report;
    }

    private static Report Judge(StagedChanges staged)
    {
        var reports = new List<FileReport>();
        var outlines = new Dictionary<string, StepOutline>(StringComparer.Ordinal);
        foreach (ChangedDocument step in staged.Take())
        {
            FileReport report = step.Validate(staged.Options).With(step.ValidateChange(staged.Commit, staged.TakesBack));
            if (report.IsStepFile || report.Findings.Count > 0)
            {
                reports.Add(report);
            }

            if (step.Move is { } move)
            {
                outlines[move.After.Path] = move.After;
            }
        }

        var judged = new Report(reports);
        return judged.With(staged.JudgeFolders(outlines));
    }
}
