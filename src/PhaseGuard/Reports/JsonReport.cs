using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes a report for programs, as one JSON document; its shape is <c>schemas/report.schema.json</c>.</summary>
public static class JsonReport
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
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("checked", report.Checked);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        if (report.InBaseline > 0 || report.Stale > 0)
        {
            json.WriteNumber("inBaseline", report.InBaseline);
            json.WriteNumber("stale", report.Stale);
        }

        if (report.Commits is { } commits)
        {
            json.WriteNumber("commits", commits);
        }

        json.WriteStartArray("files");
        foreach (FileReport file in report.Files)
        {
            WriteFile(document, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void WriteFile(JsonDocumentWriter document, FileReport file)
    {
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("commit", file.Commit);
        json.WriteBoolean("blocked", file.IsBlocked);
        json.WriteString("resumeAt", file.ResumeAt);
        WriteFindings(document, "findings", file.Findings);
        if (file.InBaseline.Count > 0)
        {
            WriteFindings(document, "inBaseline", file.InBaseline);
        }

        json.WriteEndObject();
        document.Drain();
    }

    private static void WriteFindings(JsonDocumentWriter document, string key, IReadOnlyList<Finding> findings)
    {
        document.Json.WriteStartArray(key);
        foreach (Finding finding in findings)
        {
            WriteFinding(document.Json, finding);
            document.Drain();
        }

        document.Json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("level", finding.Level.Word());
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("phase", finding.Phase);
        json.WriteString("message", finding.Message);
        json.WriteString("cure", finding.Cure);
        WriteFix(json, finding.Fix);
        json.WriteString("help", finding.Rule.Help);
        if (finding.More > 0)
        {
            json.WriteNumber("more", finding.More);
        }

        if (finding.FixedIn is not null)
        {
            json.WriteString("fixedIn", finding.FixedIn);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("applicability", fix.IsSafe ? "safe" : "unsafe");
        json.WriteString("message", fix.Message);
        json.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", edit.Offset);
            json.WriteNumber("length", edit.Length);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
