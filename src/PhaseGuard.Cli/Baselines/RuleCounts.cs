using System.Globalization;

namespace PhaseGuard.Cli.Baselines;

/// <summary>How often each rule speaks.</summary>
internal static class RuleCounts
{
    /// <summary>The rules with their numbers, the most frequent first, such as <c>PG024 (20), PG012 (3)</c>.</summary>
    public static string Of(IEnumerable<string> ids) => string.Join(", ", ids.GroupBy(id => id)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key} ({same.Count()})")));

    /// <summary>The rule of each finding of a report, counted as often as it stands for others.</summary>
    public static IEnumerable<string> Ids(Report report)
        => report.Files.SelectMany(file => file.Findings).SelectMany(finding => Sequence.Repeat(finding.Rule.Id, 1 + finding.More));

    /// <summary>A number and its noun.</summary>
    public static string Count(int count, string one, string? many = null)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? $"{one}s")}");

    /// <summary>How many findings of how many files a baseline holds.</summary>
    public static string Of(Baseline baseline)
        => $"{Count(baseline.Entries.Count, "finding")} of {Count(baseline.Entries.Select(entry => entry.Path).Distinct().Count(), "file")}";
}
