using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges what a push makes public: the step files that its commits change, as they are at its tips.</summary>
internal static class PushCheck
{
    /// <summary>Judges a push.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="remote">The remote's name, or its address.</param>
    /// <param name="updates">The refs that it moves.</param>
    /// <param name="options">How it is judged; the policy is that of each tip.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, string remote, IReadOnlyList<RefUpdate> updates, ValidationOptions options)
    {
        using var blobs = new ObjectReader(git, StepValidator.SizeLimit);
        var report = new Report([]);
        foreach (RefUpdate update in updates.Where(update => !update.IsDeletion).DistinctBy(update => update.New))
        {
            if (blobs.FindCommit(update.New) is { } tip)
            {
                string[] published = blobs.FindCommit(update.Old) is { } old ? [$"^{old}"] : [];
                report = report.With(Judge(git, blobs, tip, [tip, .. published, "--not", $"--remotes={remote}"], options));
            }
        }

        blobs.Finish();
        return report;
    }

    private static IReadOnlyList<FileReport> Judge(GitCommand git, ObjectReader blobs, string tip, string[] pushed, ValidationOptions options)
    {
        HashSet<string> changed = [.. CommitWalk.Read(git, pushed).SelectMany(commit => commit.Changes).Select(change => change.Path)];
        if (changed.Count == 0)
        {
            return [];
        }

        options = options with { Policy = new TreePolicy(blobs, tip).Load() };
        using GitProcess listing = TreeListing.StartCommit(git, tip);
        IReadOnlyDictionary<string, TreeEntry> steps = TreeListing.FinishCommit(listing, path => changed.Contains(path) && options.Policy.IsStepFile(path));
        using var versions = new DocumentCache(blobs, keptBytes: 0);
        versions.Plan(steps.Values);
        var outlines = new List<StepOutline>();
        foreach ((string path, TreeEntry entry) in steps)
        {
            outlines.Add(versions.Take(entry, path, options).Outline);
            versions.Leave(entry);
        }

        return [.. StepValidator.ValidatePush(outlines, options).Select(report => report with { Commit = tip })];
    }
}
