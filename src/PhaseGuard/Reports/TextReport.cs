using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>Writes a report for people: a line and a cure for each finding, and a summary.</summary>
public static class TextReport
{
    /// <summary>Writes the findings and the summary.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="report">What was found.</param>
    /// <param name="show">How a repository path is shown, such as relative to the current folder.</param>
    public static void Write(TextWriter writer, Report report, Func<string, string>? show = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        foreach (FileReport file in report.Files)
        {
            WriteFindings(writer, file, show?.Invoke(file.Path) ?? file.Path);
        }

        writer.Write(Summary(report));
        writer.Write('\n');
    }

    internal static void WriteFindings(TextWriter writer, FileReport file, string path)
    {
        string shown = Quote.Plain(path);
        foreach (Finding finding in file.Findings)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{shown}:{finding.Line}:{finding.Column}: {finding.Level.Word()} {finding.Rule.Id}: {Quote.Plain(finding.Message)}\n    {Quote.Plain(finding.Fix)}\n"));
        }
    }

    private static string Summary(Report report)
    {
        FileReport[] flawed = [.. report.Files.Where(file => file.Findings.Count > 0)];
        int flawedSteps = flawed.Count(file => file.IsStepFile);
        string among = flawedSteps == 0 ? "" : $"{Number(flawedSteps)} of ";
        string summary = $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")} in {among}{Count(report.Checked, "step file")} checked.";
        if (flawed is [{ IsBlocked: true, ResumeAt: { } phase }])
        {
            summary += $" Resume at {Quote.Plain(phase)}.";
        }

        Finding? gravest = flawed.SelectMany(file => file.Findings).MaxBy(finding => finding.Level);
        return gravest is null ? summary : $"{summary} More: dotnet phaseguard rules {gravest.Rule.Id}";
    }

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
