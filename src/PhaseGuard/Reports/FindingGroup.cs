namespace PhaseGuard.Reports;

/// <summary>Findings of one file that have one rule and one cure, in file order.</summary>
internal sealed record FindingGroup(string Words, IReadOnlyList<Finding> Findings)
{
    /// <summary>The groups of a file in the order of their first findings; those of one rule stand together.</summary>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Finding> findings)
        => findings.GroupBy(finding => finding.Rule).SelectMany(rule => rule)
            .GroupBy(finding => (finding.Rule, finding.Level, finding.Cure)).Select(same => new FindingGroup(same.Key.Cure, [.. same]));

    /// <summary>The cure, and how many findings it is for where they are several.</summary>
    public string Cure => Findings.Count == 1 ? Words : $"{Findings.Count} times: {Words}";
}
