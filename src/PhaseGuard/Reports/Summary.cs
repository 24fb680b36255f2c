using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>The sentence that ends a report for people.</summary>
public static class Summary
{
    /// <summary>How much was found in how many files, where to go on, and where to read more.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="style">What the tool is called; the default where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Of(Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        FileReport[] flawed = [.. report.Files.Where(file => file.Findings.Count > 0)];
        FileReport[] flawedSteps = [.. flawed.Where(file => file.IsStepFile)];
        int flawedPaths = flawedSteps.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count();
        string among = flawedPaths == 0 ? "" : $"{Number(flawedPaths)} of ";
        string range = report.Commits is { } commits ? $" in {Count(commits, "commit")}" : "";
        string summary = $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")} in {among}{Count(report.Checked, "step file")} checked{range}.";
        if (flawedSteps is [{ IsBlocked: true, ResumeAt: { } phase }])
        {
            summary += $" Resume at {Quote.Plain(phase)}.";
        }

        Rule? worst = flawed.SelectMany(file => file.Findings).GroupBy(finding => (finding.Rule, finding.Level))
            .MaxBy(same => (same.Key.Level, same.Count()))?.Key.Rule;
        return worst is null ? summary : $"{summary} More: {(style ?? TextStyle.Default).Tool} rules {worst.Id}";
    }

    internal static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
