using System.Globalization;
using System.Text.Json;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Tables;

/// <summary>Shows steps by phases: a line each, or a JSON document.</summary>
internal static class StatusTable
{
    public static void Write(TextWriter writer, IReadOnlyList<StepRow> rows)
    {
        string[][] cells = [["step", "state", "phases", "finished"], .. rows.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length))];
        foreach (string[] row in rows.Count == 0 ? [] : cells)
        {
            writer.Write($"{string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()}\n");
        }

        writer.Write(rows.Count == 0 ? "There is no step file here.\n" : $"{StepRow.Legend}\n");
    }

    public static void WriteJson(TextWriter writer, IReadOnlyList<StepRow> rows)
    {
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("steps");
        foreach (StepRow row in rows)
        {
            Write(json, row);
            document.Drain();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, StepRow row)
    {
        json.WriteStartObject();
        json.WriteString("path", row.Path);
        json.WriteString("taskId", row.TaskId);
        json.WriteString("state", row.State);
        json.WriteNumber("finished", row.Finished);
        json.WriteNumber("errors", row.Errors);
        json.WriteString("next", row.Next);
        json.WriteStartArray("phases");
        foreach ((string name, char mark) in row.Phases)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("mark", mark.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string[] Cells(StepRow row) =>
    [
        Quote.Plain(row.Shown), row.State is null ? "-" : Quote.Of(row.State)[1..^1], string.Concat(row.Phases.Select(phase => phase.Mark)),
        string.Create(CultureInfo.InvariantCulture, $"{row.Finished} of {row.Phases.Count}"),
    ];
}
