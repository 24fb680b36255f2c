using System.Text.Json;
using PhaseGuard.Engine.Fixes;

namespace PhaseGuard.Reports;

/// <summary>
/// Writes a report as reviewdog's rdjson (Reviewdog Diagnostic Format): a diagnostic for each finding, with a suggestion where one edit
/// is the whole fix, since each suggestion is taken by itself.
/// </summary>
public static class ReviewdogReport
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
        json.WriteStartObject("source");
        json.WriteString("name", "PhaseGuard");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (FileReport file in report.Files)
        {
            foreach (Finding finding in file.Findings)
            {
                WriteFinding(json, file, finding);
                document.Drain();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void WriteFinding(Utf8JsonWriter json, FileReport file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("message", $"{finding.Message}{ShownCommit.After(file, finding)}\n{finding.Cure}");
        json.WriteStartObject("location");
        json.WriteString("path", ShownPath.Of(file.Path));
        json.WriteStartObject("range");
        json.WriteStartObject("start");
        json.WriteNumber("line", finding.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("severity", finding.Level == Level.Error ? "ERROR" : "WARNING");
        json.WriteStartObject("code");
        json.WriteString("value", finding.Rule.Id);
        if (finding.Rule.Help.StartsWith("https://", StringComparison.Ordinal))
        {
            json.WriteString("url", finding.Rule.Help);
        }

        json.WriteEndObject();
        if (finding.Fix?.Edits is [{ Place: { } place } edit])
        {
            WriteSuggestion(json, edit.Text, place);
        }

        json.WriteEndObject();
    }

    private static void WriteSuggestion(Utf8JsonWriter json, string text, EditPlace place)
    {
        json.WriteStartArray("suggestions");
        json.WriteStartObject();
        json.WriteStartObject("range");
        WritePlace(json, "start", place.Start);
        WritePlace(json, "end", place.End);
        json.WriteEndObject();
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Its columns count bytes.</summary>
    private static void WritePlace(Utf8JsonWriter json, string name, LineColumn place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Byte);
        json.WriteEndObject();
    }
}
