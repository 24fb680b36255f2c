using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges what a push makes public: the judged files that its commits change, as they are at its tips.</summary>
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
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        var report = new Report([]);
        foreach (RefUpdate update in updates.Where(update => !update.IsDeletion).DistinctBy(update => update.New))
        {
            if (objects.FindCommit(update.New) is { } tip)
            {
                string[] published = objects.FindCommit(update.Old) is { } old ? [$"^{old}"] : [];
                report = report.With(Judge(git, objects, tip, [tip, .. published, "--not", $"--remotes={remote}"], options));
            }
        }

        objects.Finish();
        return report;
    }

    private static IReadOnlyList<FileReport> Judge(GitCommand git, ObjectReader objects, string tip, string[] pushed, ValidationOptions options)
    {
        HashSet<string> changed = [.. CommitWalk.Read(git, pushed, JudgedPaths.MayMatter).SelectMany(commit => commit.Changes).Select(change => change.Path)];
        if (changed.Count == 0)
        {
            return [];
        }

        options = options with { Policy = new TreePolicy(objects, tip).Load() };
        using GitProcess listing = TreeListing.StartCommit(git, tip);
        IReadOnlyDictionary<string, TreeEntry> entries = TreeListing.FinishCommit(
            listing, path => changed.Contains(path) && DialectBook.KindOf(path, options.Policy)?.Dialect.JudgesPushes == true);
        FileVersion[] versions = [.. entries.Select(entry => new FileVersion(DialectBook.KindOf(entry.Key, options.Policy)!, entry.Key, entry.Value))];
        using var documents = new DocumentCache(objects, keptBytes: 0);
        documents.Prefetch(versions);
        var outlines = new List<(Dialect Dialect, Outline Outline)>();
        foreach (FileVersion version in versions)
        {
            outlines.Add((version.Kind.Dialect, documents.Acquire(version, options).Outline));
            documents.Release(version);
        }

        return
        [
            .. outlines.ToLookup(file => file.Dialect, file => file.Outline)
                .SelectMany(dialect => dialect.Key.ValidatePush([.. dialect], options))
                .Select(report => report with { Commit = tip })
                .OrderBy(report => report.Path, StringComparer.Ordinal),
        ];
    }
}
