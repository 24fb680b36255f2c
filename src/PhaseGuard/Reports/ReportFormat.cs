namespace PhaseGuard.Reports;

/// <summary>A format that reports are written in.</summary>
/// <param name="Name">The name that <c>--format</c> takes.</param>
/// <param name="Use">Who reads it.</param>
/// <param name="Write">Writes a report; only formats for people look at more of the style than the tool's name.</param>
public sealed record ReportFormat(string Name, string Use, Action<TextWriter, Report, TextStyle> Write)
{
    /// <summary>For people, in a terminal or a log.</summary>
    public static ReportFormat Text { get; } = new("text", "people", TextReport.Write);

    /// <summary>For the log of GitHub Actions.</summary>
    public static ReportFormat GitHub { get; } = new("github", "GitHub Actions, as annotations", GitHubReport.Write);

    /// <summary>Whether it shows the edits of fixes, and not only how many findings could be fixed.</summary>
    internal bool ShowsEdits => Name is "json" or "sarif" or "rdjson";

    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text,
        new("json", "programs", (writer, report, _) => JsonReport.Write(writer, report)),
        new("sarif", "code scanning, as SARIF 2.1.0", SarifReport.Write),
        GitHub,
        new("junit", "test reports, as JUnit's XML", (writer, report, _) => JUnitReport.Write(writer, report)),
        new("gitlab", "GitLab's code quality", (writer, report, _) => GitLabReport.Write(writer, report)),
        new("rdjson", "reviewdog, with suggestions", (writer, report, _) => ReviewdogReport.Write(writer, report)),
        new("markdown", "people, in a build's summary or a merge request", MarkdownReport.Write),
        new("html", "people, in a browser", HtmlReport.Write),
    ];
}
