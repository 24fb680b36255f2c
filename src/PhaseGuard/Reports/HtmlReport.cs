using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Reports;

/// <summary>Writes a report as one HTML page that a browser opens from disk: no request, no script, no other file.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="report">What was found.</param>
    /// <param name="style">What the tool is called; the default where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        var html = new HtmlWriter(writer);
        var shell = new PageShell("PhaseGuard report", PageFiles.PageStyles);
        shell.Begin(html);
        html.Markup("<header>\n<h1>PhaseGuard report</h1>\n<p class=\"source\">").Text(Summary.Of(report, style)).Markup("</p>\n");
        new CountsPart(html)
            .Begin().Write("Files checked", report.Checked).Write("Errors", report.Errors, "failed").Write("Warnings", report.Warnings, "warned")
            .Write("Known by the baseline", report.InBaseline).End();
        html.Markup("</header>\n<main>\n");
        new FindingsPart(html, _ => null).Write(report);
        html.Markup("</main>\n");
        shell.End(html);
    }
}
