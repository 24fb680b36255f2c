using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes a report as SARIF 2.1.0, for code scanning and editors: one run, and a result for each finding.</summary>
public static class SarifReport
{
    /// <summary>Writes the document, ended by LF.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="report">What was found.</param>
    /// <param name="style">What the tool is called; the default where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, (style ?? TextStyle.Default).Tool);
        WriteRoot(json);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        var results = new SarifResults(json) { ComparesWithBaseline = report.InBaseline > 0 };
        foreach (FileReport file in report.Files)
        {
            foreach (Finding finding in file.Findings)
            {
                results.Write(file, finding);
                document.Drain();
            }

            foreach (Finding finding in file.InBaseline)
            {
                results.Write(file, finding, isInBaseline: true);
                document.Drain();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResults.Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
