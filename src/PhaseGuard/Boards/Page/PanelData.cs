using System.Text.Json;

namespace PhaseGuard.Boards.Page;

/// <summary>What a panel shows that stands nowhere else on the page.</summary>
internal static class PanelData
{
    /// <summary>Writes an array with an object for each row.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<PageRow> rows)
    {
        json.WriteStartArray();
        foreach (PageRow row in rows)
        {
            WriteRow(json, row.Row);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, BoardRow row)
    {
        json.WriteStartObject();
        WriteText(json, "path", row.Path);
        WriteText(json, "kind", row.Kind);
        WriteText(json, "group", row.Group);
        WriteText(json, "stuck", row.Stuck);
        WriteText(json, "next", row.Next);
        WriteTexts(json, "needs", row.Needs);
        WriteTexts(json, "unmet", row.Unmet);
        json.WriteStartArray("tables");
        foreach (BoardTable table in row.Tables)
        {
            json.WriteStartObject();
            WriteText(json, "title", table.Title);
            json.WriteBoolean("line", table.IsTimeLine);
            WriteTexts(json, "columns", table.Columns);
            json.WriteStartArray("rows");
            foreach (IReadOnlyList<string> cells in table.Rows)
            {
                WriteTexts(json, null, cells);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, Quote.Lines(text));
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string? name, IReadOnlyList<string> texts)
    {
        if (name is null)
        {
            json.WriteStartArray();
        }
        else
        {
            json.WriteStartArray(name);
        }

        foreach (string text in texts)
        {
            json.WriteStringValue(Quote.Lines(text));
        }

        json.WriteEndArray();
    }
}
