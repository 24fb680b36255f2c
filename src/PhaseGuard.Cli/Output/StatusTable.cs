using System.Globalization;
using System.Text.Json;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Output;

/// <summary>Shows steps by phases: a line each, or a JSON document.</summary>
internal static class StatusTable
{
    public static void Write(TextWriter writer, IReadOnlyList<StepRow> rows)
    {
        if (rows.Count > 0)
        {
            TextTable.Write(writer, [["step", "state", "phases", "finished"], .. rows.Select(Cells)]);
        }

        writer.Write(rows.Count == 0 ? "There is no step file here.\n" : $"{StepRow.Legend}\n");
    }

    /// <summary>One row after the other: a document of all steps would fit into no buffer.</summary>
    public static void WriteJson(TextWriter writer, IReadOnlyList<StepRow> rows)
    {
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("steps");
        foreach (StepRow row in rows)
        {
            JsonSerializer.Serialize(json, StepStatusRow.Of(row), ToolJson.Default.StepStatusRow);
            document.Drain();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static string[] Cells(StepRow row) =>
    [
        Quote.Plain(row.Shown), row.State is null ? "-" : Quote.Of(row.State)[1..^1], string.Concat(row.Phases.Select(phase => phase.Mark)),
        string.Create(CultureInfo.InvariantCulture, $"{row.Finished} of {row.Phases.Count}"),
    ];
}
