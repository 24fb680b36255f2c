using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes a report as GitLab's code quality: an array of findings. An error is major, a warning minor.</summary>
public static class GitLabReport
{
    /// <summary>Writes the document, ended by LF.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="report">What was found.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        using var document = new JsonDocumentWriter(writer);
        var fingerprints = new Fingerprints();
        document.Json.WriteStartArray();
        foreach (FileReport file in report.Files)
        {
            foreach (Finding finding in file.Findings)
            {
                WriteFinding(document.Json, file, finding, fingerprints.Of(file, finding));
                document.Drain();
            }
        }

        document.Json.WriteEndArray();
        document.End();
    }

    private static void WriteFinding(Utf8JsonWriter json, FileReport file, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description", $"{finding.Message}{ShownCommit.After(file, finding)}. {finding.Cure}");
        json.WriteString("check_name", finding.Rule.Id);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", finding.Level == Level.Error ? "major" : "minor");
        json.WriteStartObject("location");
        json.WriteString("path", ShownPath.Of(file.Path));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
