using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Carries what a baseline says of a file along where git sees that the file was renamed.</summary>
internal static class MovedBaseline
{
    /// <summary>The policy after a commit: a renamed file takes its entries along, and what is made anew in its place has none.</summary>
    /// <param name="policy">The policy before it.</param>
    /// <param name="changes">What the commit does; of several, parents before children.</param>
    public static Policy Follow(Policy policy, IReadOnlyList<PathChange> changes)
    {
        if (policy.Baseline is not { } baseline)
        {
            return policy;
        }

        foreach (PathChange change in changes)
        {
            baseline = change.Status switch
            {
                'R' => baseline.Renamed(change.Source, change.Path),
                'A' or 'C' => baseline.Reborn(change.Path),
                _ => baseline,
            };
        }

        return baseline == policy.Baseline ? policy : policy with { Baseline = baseline };
    }

    /// <summary>The path that a file had before one commit or several.</summary>
    /// <param name="changes">What they do, parents before children.</param>
    public static Func<string, string> PathBefore(IReadOnlyList<PathChange> changes) => path =>
    {
        for (int index = changes.Count - 1; index >= 0; index--)
        {
            path = changes[index].Status == 'R' && changes[index].Path == path ? changes[index].Source : path;
        }

        return path;
    };
}
