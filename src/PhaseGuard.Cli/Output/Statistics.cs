using System.Globalization;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Output;

/// <summary>Counts the findings of a report by rule: a line each, or a JSON document.</summary>
internal static class Statistics
{
    public static void Write(TextWriter writer, Report report)
    {
        RuleCount[] counts = CountsOf(report);
        int width = counts.Length == 0 ? 0 : counts.Max(count => count.Name.Length);
        foreach (RuleCount count in counts)
        {
            string fixes = (count.Fixable, count.UnsafeFixable) switch
            {
                (0, 0) => "",
                (_, 0) => string.Create(CultureInfo.InvariantCulture, $", {count.Fixable} fixable"),
                _ => string.Create(CultureInfo.InvariantCulture, $", {count.Fixable} fixable ({count.UnsafeFixable} more unsafe)"),
            };
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{count.Rule} {count.Name.PadRight(width)} {count.Findings,6} in {Summary.Count(count.Files, "file")}{fixes}\n"));
        }

        writer.Write($"{Summary.Of(report)}\n");
    }

    public static void WriteJson(TextWriter writer, Report report)
        => ToolJson.Write(writer, new StatisticsDocument(1, report.Checked, report.Errors, report.Warnings, CountsOf(report)), ToolJson.Default.StatisticsDocument);

    /// <summary>The most frequent first.</summary>
    private static RuleCount[] CountsOf(Report report)
        =>
        [
            .. report.Files.SelectMany(file => file.Findings.Select(finding => (file.Path, Finding: finding))).GroupBy(found => found.Finding.Rule)
                .Select(rule => new RuleCount(
                    rule.Key.Id,
                    rule.Key.Name,
                    rule.Sum(found => 1 + found.Finding.More),
                    rule.DistinctBy(found => found.Path).Count(),
                    rule.Count(found => found.Finding.Fix?.Applicability == Applicability.Safe),
                    rule.Count(found => found.Finding.Fix?.Applicability == Applicability.Unsafe)))
                .OrderByDescending(count => count.Findings).ThenBy(count => count.Rule, StringComparer.Ordinal),
        ];
}

/// <summary>What <c>check --statistics --format json</c> prints.</summary>
/// <param name="Version">The version of the document's shape.</param>
/// <param name="Checked">How many files were judged.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many findings are warnings.</param>
/// <param name="Rules">The rules that found anything, the most frequent first.</param>
internal sealed record StatisticsDocument(int Version, int Checked, int Errors, int Warnings, IReadOnlyList<RuleCount> Rules);

/// <summary>How often a rule spoke.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Findings">How many findings it has.</param>
/// <param name="Files">In how many files.</param>
/// <param name="Fixable">How many of them have a safe fix.</param>
/// <param name="UnsafeFixable">How many have an unsafe one.</param>
internal sealed record RuleCount(string Rule, string Name, int Findings, int Files, int Fixable, int UnsafeFixable);
