namespace PhaseGuard.Reports.Pages;

/// <summary>The part of a page that lists all findings, file by file; those of the baseline folded apart.</summary>
/// <param name="html">What is written to.</param>
/// <param name="numberOf">The number of a file's row; <see langword="null"/> where the page has no row for it.</param>
internal sealed class FindingsPart(HtmlWriter html, Func<string, int?> numberOf)
{
    /// <summary>From how many files on a browser lays out only what is seen.</summary>
    private const int Many = 100;

    /// <summary>Writes the part.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="underWay">What only tells that work is not finished yet; <see langword="null"/> where nobody told it apart.</param>
    public void Write(Report report, Report? underWay = null)
    {
        int count = report.Errors + report.Warnings;
        bool isLong = report.Files.Count(file => file.Findings.Count + file.InBaseline.Count > 0) > Many;
        html.Markup("<section id=\"findings\"").Markup(isLong ? " class=\"long\"" : "").Markup(" tabindex=\"-1\" aria-labelledby=\"findings-head\">\n<h2 id=\"findings-head\">Findings <span class=\"count\">")
            .Number(count).Markup("</span></h2>\n");
        if (count == 0)
        {
            html.Markup("<p class=\"calm\">Nothing was found in ").Count(report.Checked, "file").Markup(" checked.</p>\n");
        }

        foreach (FileReport file in report.Files.Where(file => file.Findings.Count > 0))
        {
            WriteFile(file, file.Findings);
        }

        if (underWay is not null)
        {
            WriteFolded("underway", "Work that goes on, and is not finished yet", underWay.Errors + underWay.Warnings, underWay.Files, file => file.Findings);
        }

        WriteFolded("baseline", "Known by the baseline", report.InBaseline, report.Files, file => file.InBaseline);
        html.Markup("</section>\n");
    }

    private void WriteFolded(string name, string title, int count, IReadOnlyList<FileReport> files, Func<FileReport, IReadOnlyList<Finding>> findings)
    {
        if (count == 0)
        {
            return;
        }

        html.Markup("<details class=\"").Markup(name).Markup("\"><summary>").Markup(title).Markup(" <span class=\"count\">").Number(count)
            .Markup("</span></summary>\n");
        foreach (FileReport file in files.Where(file => findings(file).Count > 0))
        {
            WriteFile(file, findings(file));
        }

        html.Markup("</details>\n");
    }

    private void WriteFile(FileReport file, IReadOnlyList<Finding> findings)
    {
        string path = file.Path.Length == 0 ? "Standard input" : file.Path;
        html.Markup("<section class=\"file\"");
        if (numberOf(file.Path) is { } number)
        {
            html.Markup(" data-row=\"").Number(number).Markup("\"");
        }

        html.Markup(">\n<h3>").Text(path).Markup("</h3>\n");
        foreach (FindingGroup group in FindingGroup.Of(findings))
        {
            html.Markup("<ul>\n");
            foreach (Finding finding in group.Findings)
            {
                WriteFinding(file, path, finding);
            }

            html.Markup("</ul>\n<p class=\"cure\">").Text(group.Cure).Markup("</p>\n");
        }

        html.Markup("</section>\n");
    }

    private void WriteFinding(FileReport file, string path, Finding finding)
    {
        string level = finding.Level.Word();
        html.Markup("<li class=\"").Markup(level).Markup("\" data-rule=\"").Markup(finding.Rule.Id).Markup("\"><p><b class=\"level\">").Markup(level)
            .Markup("</b> <span class=\"rule\">").Markup(finding.Rule.Id).Markup(" ").Markup(finding.Rule.Name).Markup("</span> <code>")
            .Text(path).Markup(":").Number(finding.Line).Markup(":").Number(finding.Column).Markup("</code></p>\n<p>")
            .Text(finding.Message).Markup(ShownCommit.After(file, finding)).Markup("</p>\n");
        if (finding.Fix is { } fix)
        {
            html.Markup("<p class=\"fix\">").Text(fix.Message.Length > 0 ? fix.Message : "There is a fix.")
                .Markup(fix.IsSafe ? " (<code>--fix</code>)" : " (<code>--fix --unsafe-fixes</code>)").Markup("</p>\n");
        }

        html.Markup("</li>\n");
    }
}
