using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>Writes a report as the workflow commands of GitHub Actions, which shows each finding at its line; then a summary.</summary>
public static class GitHubReport
{
    /// <summary>Writes the commands and the summary.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="report">What was found.</param>
    /// <param name="style">Whether it is quiet, and what the tool is called; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        style ??= TextStyle.Default;
        foreach (FileReport file in report.Files)
        {
            foreach (Finding finding in file.Findings.Where(finding => !style.IsQuiet || finding.Level == Level.Error))
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"::{finding.Level.Word()} file={Property(ShownPath.Of(file.Path))},line={finding.Line},col={finding.Column},title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data($"{Quote.Plain(finding.Message)}{ShownCommit.After(file, finding)}\n{Quote.Plain(finding.Cure)}")}\n"));
            }
        }

        if (!style.IsQuiet || report.IsBlocked)
        {
            writer.Write($"{Summary.Of(report, style)}\n");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
