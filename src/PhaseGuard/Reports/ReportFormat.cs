namespace PhaseGuard.Reports;

/// <summary>A format that reports are written in.</summary>
/// <param name="Name">The name that <c>--format</c> takes.</param>
/// <param name="Use">Who reads it.</param>
/// <param name="Write">Writes a report; only formats for people look at the style.</param>
public sealed record ReportFormat(string Name, string Use, Action<TextWriter, Report, TextStyle> Write)
{
    /// <summary>For people, in a terminal or a log.</summary>
    public static ReportFormat Text { get; } = new("text", "people", TextReport.Write);

    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text,
        new("json", "programs", (writer, report, _) => JsonReport.Write(writer, report)),
    ];
}
