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
        string range = report.Commits is { } commits ? $" in {Count(commits, "commit")}" : "";
        string summary = $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}{Hidden(report)} in {Checked(report)} checked{range}.";
        if (report.Resumed is { } resumed)
        {
            summary += $" Resume at {Quote.Plain(resumed.ResumeAt!)}.";
        }

        Rule? worst = flawed.SelectMany(file => file.Findings).GroupBy(finding => (finding.Rule, finding.Level))
            .MaxBy(same => (same.Key.Level, same.Count()))?.Key.Rule;
        string tool = (style ?? TextStyle.Default).Tool;
        string stale = report.Stale == 0 ? "" : $" {Number(report.Stale)} {(report.Stale == 1 ? "entry of the baseline is" : "entries of the baseline are")} stale: {tool} baseline prune";
        return (worst is null ? summary : $"{summary} More: {tool} rules {worst.Id}{(report.Stale == 0 ? "" : ".")}") + stale;
    }

    /// <summary>How much the baseline hides: it is never silent.</summary>
    private static string Hidden(Report report) => report.InBaseline == 0 ? "" : $", {Number(report.InBaseline)} in the baseline,";

    /// <summary>How many files of each kind were judged, and how many of them have findings.</summary>
    private static string Checked(Report report)
    {
        string[] kinds =
        [
            .. report.Files.Where(file => file.IsJudged).GroupBy(file => file.Noun!).OrderByDescending(kind => kind.Key == FileReport.UsualNoun)
                .Select(kind => $"{Flawed(CountPaths(kind.Where(file => file.Findings.Count > 0)))}{Count(CountPaths(kind), kind.Key)}"),
        ];
        return kinds.Length > 0 ? string.Join(" and ", kinds) : Count(0, FileReport.UsualNoun);
    }

    private static string Flawed(int files) => files == 0 ? "" : $"{Number(files)} of ";

    private static int CountPaths(IEnumerable<FileReport> files) => files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count();

    internal static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
