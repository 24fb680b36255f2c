using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes a report for programs, as one JSON document; its shape is <c>schemas/report.schema.json</c>.</summary>
public static class JsonReport
{
    /// <summary>How many bytes are gathered before they are written: a report of many findings fits into no buffer.</summary>
    private const int ChunkSize = 64 * 1024;

    /// <summary>Writes the document, ended by LF.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="report">What was found.</param>
    public static void Write(TextWriter writer, Report report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true, NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the document is JSON, never part of a web page
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("checked", report.Checked);
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteStartArray("files");
            foreach (FileReport file in report.Files)
            {
                WriteFile(json, file, () => Drain(json, buffer, writer, ChunkSize));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            Drain(json, buffer, writer, 0);
        }

        writer.Write('\n');
    }

    /// <summary>Hands on what was gathered, where it is more than a limit in bytes.</summary>
    private static void Drain(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter writer, int limit)
    {
        if (buffer.WrittenCount + json.BytesPending > limit)
        {
            json.Flush();
            writer.Write(Quote.Json(Encoding.UTF8.GetString(buffer.WrittenSpan)));
            buffer.ResetWrittenCount();
        }
    }

    private static void WriteFile(Utf8JsonWriter json, FileReport file, Action drain)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNull("commit");
        json.WriteBoolean("blocked", file.IsBlocked);
        json.WriteString("resumeAt", file.ResumeAt);
        json.WriteStartArray("findings");
        foreach (Finding finding in file.Findings)
        {
            WriteFinding(json, finding);
            drain();
        }

        json.WriteEndArray();
        json.WriteEndObject();
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
        json.WriteString("fix", finding.Fix);
        json.WriteString("help", finding.Rule.Help);
        json.WriteEndObject();
    }
}
