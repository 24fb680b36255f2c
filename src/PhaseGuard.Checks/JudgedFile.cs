using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What was found of a file that a commit changes.</summary>
/// <param name="File">The file, and what the commit does to it.</param>
/// <param name="Report">What the rules on one file find; of a file that is gone, what is reported of its going.</param>
/// <param name="Findings">What the rules on a change find.</param>
/// <param name="Before">The version that it goes on from, in outline; <see langword="null"/> where it goes on from none.</param>
/// <param name="After">The version in the commit, in outline; <see langword="null"/> where the commit takes the file away.</param>
/// <param name="TakesBack">Whether the commit takes it back, on purpose, to a version that it had in an ancestor.</param>
internal sealed record JudgedFile(
    ChangedFile File, FileReport Report, IReadOnlyList<Finding> Findings, Outline? Before, Outline? After, bool TakesBack)
{
    /// <summary>What the rules on one file found in the version in the parent; <see langword="null"/> where there was none, or nobody asked.</summary>
    public FileReport? ReportBefore { get; init; }

    /// <summary>What the commit does to the file at its path.</summary>
    public PathChange Change => File.Change;

    /// <summary>Whether the file is called as it was called before, and lies in the same group.</summary>
    public bool KeepsItsName
        => File.Before is { } before && After is not null && Before?.Identity == After.Identity && (before.Path == File.Path || before.Group == File.Group);

    /// <summary>The folders of the files that it is and was judged together with.</summary>
    public IEnumerable<string> Groups => new[] { Change.Path, Change.Source }.Select(File.Kind.Dialect.GroupOf);

    /// <summary>All that was found, as a check of one commit reports it.</summary>
    public FileReport All => Report.With(Findings);
}
