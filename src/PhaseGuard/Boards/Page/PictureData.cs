using System.Text.Json;

namespace PhaseGuard.Boards.Page;

/// <summary>What the pictures are drawn from.</summary>
internal static class PictureData
{
    /// <summary>Writes the groups with their rows, and the history.</summary>
    public static void Write(Utf8JsonWriter json, Board board, IReadOnlyList<PageGroup> groups)
    {
        json.WriteStartObject();
        json.WriteStartArray("groups");
        foreach (PageGroup group in groups)
        {
            json.WriteStartObject();
            json.WriteString("name", Quote.Lines(group.Name));
            json.WriteStartArray("rows");
            foreach (PageRow row in group.Tables.SelectMany(table => table.Rows))
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("history");
        foreach (BoardMoment moment in board.History)
        {
            json.WriteStartArray();
            json.WriteStringValue(CommitId.Short(moment.Commit));
            json.WriteNumberValue(moment.Time.ToUnixTimeSeconds());
            json.WriteNumberValue(moment.Rows);
            json.WriteNumberValue(moment.Finished);
            json.WriteNumberValue(moment.Findings);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, PageRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("row", row.Number);
        json.WriteString("id", Quote.Lines(row.Row.Id));
        json.WriteStartArray("needs");
        foreach (string need in row.Row.Needs)
        {
            json.WriteStringValue(Quote.Lines(need));
        }

        json.WriteEndArray();
        json.WriteStartArray("unmet");
        foreach (string need in row.Row.Unmet)
        {
            json.WriteStringValue(Quote.Lines(need));
        }

        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (BoardCell cell in row.Row.Cells)
        {
            json.WriteStartArray();
            json.WriteStringValue(Quote.Lines(cell.Name));
            json.WriteStringValue(MarkWords.ClassOf(cell.Mark));
            WriteTime(json, cell.StartedAt);
            WriteTime(json, cell.EndedAt);
            if (cell.Minutes is { } minutes)
            {
                json.WriteNumberValue(minutes);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            json.WriteNumberValue(known.ToUnixTimeSeconds());
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
