using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>
/// Writes a report as Markdown, for the summary of a build's step or a note on a merge request: the summary, a table of folders,
/// the findings. Nothing from a file or a path becomes markup, a link, a mention or a reference.
/// </summary>
public static class MarkdownReport
{
    /// <summary>How many bytes the report has at most, but for its last lines; GitHub refuses a step's summary of more than 1 MiB.</summary>
    private const int Limit = 900_000;

    /// <summary>Writes the summary, and where something was found the table and the findings, cut before a finding that does not fit.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="report">What was found.</param>
    /// <param name="style">Whether it is quiet, and what the tool is called; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        style ??= TextStyle.Default;
        if (style.IsQuiet && !report.IsBlocked)
        {
            return;
        }

        var page = new MarkdownPage(writer, Limit);
        page.Add($"{InertMarkdown.Of(Summary.Of(report, style))}\n");
        Report shown = style.IsQuiet ? report.Only(finding => finding.Level == Level.Error) : report;
        if (shown.Errors + shown.Warnings == 0)
        {
            return;
        }

        page.Add($"\n{MarkdownFolders.Table(shown)}\n");
        int left = 0;
        foreach (FileReport file in shown.Files)
        {
            foreach (FindingGroup group in FindingGroup.Of(file.Findings))
            {
                left += WriteGroup(page, file, group);
            }
        }

        string ending = left == 0 ? "" : $"\n{Summary.Count(left, "more finding")} would not fit here. To see all: {InertMarkdown.Code($"{style.Tool} check")}\n";
        writer.Write(Fixable.Of(shown.Files.SelectMany(file => file.Findings)).Sentence is { } fixable ? $"{ending}\n{InertMarkdown.Of(fixable)}\n" : ending);
    }

    /// <returns>How many findings did not fit.</returns>
    private static int WriteGroup(MarkdownPage page, FileReport file, FindingGroup group)
    {
        int left = 0;
        foreach (Finding finding in group.Findings)
        {
            string cure = ReferenceEquals(finding, group.Findings[^1]) ? $"\\\n  {InertMarkdown.Of(group.Cure)}" : "";
            string place = InertMarkdown.Code(string.Create(CultureInfo.InvariantCulture, $"{ShownPath.Of(file.Path)}:{finding.Line}:{finding.Column}"));
            bool fits = page.Add($"- {place} **{finding.Level.Word()}** {Rule(finding.Rule)}: {InertMarkdown.Of($"{finding.Message}{ShownCommit.After(file, finding)}")}{cure}\n");
            left += fits ? 0 : 1 + finding.More;
        }

        return left;
    }

    private static string Rule(Rule rule)
        => rule.Help.StartsWith("https://", StringComparison.Ordinal) ? $"[{rule.Id}]({rule.Help})" : InertMarkdown.Code(rule.Id);
}
