namespace PhaseGuard;

/// <summary>What a validation is given: it reads no clock, no file and no environment itself.</summary>
public sealed record ValidationOptions
{
    /// <summary>The default policy, no time, warnings as warnings.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>What the team decided.</summary>
    public Policy Policy { get; init; } = Policy.Default;

    /// <summary>The time of the check; where it is <see langword="null"/> no rule speaks of the future.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Whether every warning counts as an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether findings bring the line that they point into, for a report that shows it.</summary>
    public bool WithSource { get; init; }

    /// <summary>Whether findings bring the edits that take them away, where the record itself tells them.</summary>
    public bool WithFixes { get; init; }

    /// <summary>Whether it is enough to know which findings have a fix, and whether that is safe.</summary>
    internal bool CountsFixes { get; init; }

    /// <summary>Whether the edits of fixes bring their lines and columns.</summary>
    internal bool WithEditPlaces { get; init; }

    /// <summary>Whether every finding is kept, however many there are.</summary>
    internal bool KeepsAll { get; init; }

    /// <summary>Whether outlines hold what only rules on a change read.</summary>
    internal bool ComparesVersions { get; init; } = true;

    /// <summary>The files of which records tell; where it is <see langword="null"/> no rule speaks of their content.</summary>
    internal FilesBeside? Tree { get; init; }

    /// <summary>Says which signatures hold; where it is <see langword="null"/> no rule speaks of one that is there.</summary>
    internal SignatureCheck? Signatures { get; init; }

    internal RuleLevels Levels => new(Policy.Rules, Strict);

    /// <summary>Whether what is in the baseline is told like anything else.</summary>
    internal bool IgnoresBaseline { get; init; }

    internal LocationDetail Detail => (WithSource ? LocationDetail.Source : LocationDetail.None)
        | (Policy.Baseline is not null || IgnoresBaseline ? LocationDetail.Content : LocationDetail.None);

    internal FindingCollector NewCollector(Func<string>? progress = null) => new(Levels, Detail) { WantsFixes = WithFixes, CountsFixes = CountsFixes, WantsEditPlaces = WithEditPlaces, KeepsAll = KeepsAll, Progress = progress };

    /// <summary>A report without what the baseline hides; that is counted in it.</summary>
    internal FileReport Hide(FileReport report) => IgnoresBaseline || Policy.Baseline is not { } baseline ? report : baseline.Hide(report);
}
