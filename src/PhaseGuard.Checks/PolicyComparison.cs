using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>What one policy lets pass that another one does not, the baseline included.</summary>
internal static class PolicyComparison
{
    /// <param name="before">The policy before a commit; <see langword="null"/> where there was nothing to judge before, and all is new but what a baseline hides.</param>
    /// <param name="after">The policy after it.</param>
    /// <param name="readAfter">Reads a file of the commit by its repository path; <see langword="null"/> where there is none.</param>
    /// <param name="changes">What the commit does: a file that it renames takes its entries of the baseline along.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>The policy; and the baseline, where it hides more than before.</returns>
    public static IReadOnlyList<FileReport> Of(
        Policy? before, Policy after, Func<string, ReadOnlyMemory<byte>?> readAfter, IReadOnlyList<PathChange> changes, ValidationOptions options)
    {
        var reports = new List<FileReport>();
        if (after.Baseline is not null
            && PolicyFile.CompareBaselines(before ?? Policy.Default, after, readAfter(after.BaselinePath) ?? default, MovedBaseline.PathBefore(changes), options)
                is { Findings.Count: > 0 } baseline)
        {
            reports.Add(baseline);
        }

        if (before is not null)
        {
            reports.Add(PolicyFile.Compare(before, after, readAfter(PolicyFile.Name) ?? default, options));
        }

        return reports;
    }
}
