using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>
/// Writes a report for people: a line for each finding and, once for all findings of a file that it cures, the cure; then a
/// summary. A terminal gets colours and the first source line of each group, too.
/// </summary>
public static class TextReport
{
    private const string Indent = "    ";

    /// <summary>Writes the findings and the summary.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="report">What was found.</param>
    /// <param name="style">How it looks; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        style ??= TextStyle.Default;
        foreach (FileReport file in report.Files.Where(file => file.Findings.Count > 0))
        {
            WriteFindings(writer, file, file.Findings.Where(finding => !style.IsQuiet || finding.Level == Level.Error), style);
        }

        if (!style.IsQuiet || report.IsBlocked)
        {
            WriteStrong(writer, Summary.Of(report, style), style);
            if (Fixable.Of(report.Files.SelectMany(file => file.Findings)).Sentence is { } fixable)
            {
                WriteStrong(writer, fixable, style);
            }
        }
    }

    private static void WriteStrong(TextWriter writer, string sentence, TextStyle style)
    {
        foreach (string line in Wrap.Lines(sentence, style.Width))
        {
            writer.Write(new Paint(style.HasColor).Strong(line) + '\n');
        }
    }

    internal static void WriteFindings(TextWriter writer, FileReport file, IEnumerable<Finding> findings, TextStyle style)
    {
        string? shown = null;
        foreach (FindingGroup group in FindingGroup.Of(findings))
        {
            WriteGroup(writer, file, shown ??= ShownPath.Of(style.ShowPath(file.Path)), group, style);
        }

        if (shown is not null && file.Note is { } note)
        {
            WriteIndented(writer, note(shown), style);
        }
    }

    private static void WriteGroup(TextWriter writer, FileReport file, string path, FindingGroup group, TextStyle style)
    {
        var paint = new Paint(style.HasColor);
        foreach (Finding finding in group.Findings)
        {
            bool isFirst = ReferenceEquals(finding, group.Findings[0]);
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{finding.Line}:{finding.Column}:");
            string sin = $"{finding.Level.Word()} {finding.Rule.Id}:";
            writer.Write(isFirst ? $"{paint.Strong(place)} {paint.Of(finding.Level, sin)}" : paint.Faint($"{place} {sin}"));
            writer.Write($" {Quote.Plain(finding.Message)}{ShownCommit.After(file, finding)}\n");
            if (isFirst && style.Width is { } width && SourceExcerpt.Of(finding, width - Indent.Length) is { } excerpt)
            {
                writer.Write(paint.Faint($"{Indent}{excerpt.Line}") + '\n');
                writer.Write($"{Indent}{paint.Of(finding.Level, excerpt.Caret)}\n");
            }
        }

        WriteIndented(writer, group.Cure, style);
    }

    private static void WriteIndented(TextWriter writer, string sentence, TextStyle style)
    {
        foreach (string line in Wrap.Lines(Quote.Plain(sentence), style.Width - Indent.Length))
        {
            writer.Write($"{Indent}{new Paint(style.HasColor).Cure(line)}\n");
        }

        writer.Write(style.Width is null ? "" : "\n");
    }
}
