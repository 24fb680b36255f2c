namespace PhaseGuard.Git;

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
    {
        IReadOnlyList<StagedEntry> entries = StagedEntries.Read(git);
        if (entries.FirstOrDefault(entry => entry.IsUnmerged) is { } unmerged)
        {
            throw new CannotCheckException($"the index has unmerged paths, such as {Quote.Of(unmerged.Path)}: resolve them, `git add` them, and try again.");
        }

        if (!entries.Any(entry => entry.TouchesJson))
        {
            return new Report([]);
        }

        using var blobs = new BlobReader(git, StepValidator.SizeLimit);
        var staged = new StagedPolicy(entries, blobs);
        options = options with { Policy = given ?? staged.Load() };
        FileReport? change = given is null ? staged.Compare(options) : null;
        var judge = new StagedJudge(options, blobs, new CommitFacts(git, blobs, isMerge));
        IReadOnlyList<StagedEntry> steps = StagedSteps.Of(entries, options.Policy, blobs);
        return new Report([.. change is null ? Array.Empty<FileReport>() : [change], .. judge.Judge(steps)]);
    }
}
