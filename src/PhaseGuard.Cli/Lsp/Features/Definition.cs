using System.Text;
using System.Text.Json;
using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>From the id of a step, or a task, to its file.</summary>
internal static class Definition
{
    public static Action<Utf8JsonWriter> Write(Asked asked)
    {
        JsonCursor cursor = JsonCursor.At(asked.Text.Utf8.Span, asked.Offset);
        string id = cursor.IsInQuotes && cursor.Keys.Exists(key => key is "dependencies" or "depends_on" or "blocking_tasks")
            ? Encoding.UTF8.GetString(asked.Text.Utf8.Span[cursor.Start..cursor.End]) : "";
        Outline[] found = id.Length == 0 ? [] : [.. Neighbours.Of(asked).Where(outline => outline.Identity == id)];
        return json =>
        {
            json.WriteStartArray();
            foreach (Outline outline in found)
            {
                string file = asked.Document.Tree.FileOf(outline.Path);
                Spot spot = SpotOf(outline, file);
                json.WriteStartObject();
                json.WriteString("uri", FileUri.Of(file));
                Spot.WriteRange(json, "range", spot, spot);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        };
    }

    /// <summary>Where the id stands; the start of the file where nobody knows.</summary>
    private static Spot SpotOf(Outline outline, string file)
    {
        using FileContent? content = outline is StepOutline ? FileContent.Read(file, outline.Path) : null;
        if (content is not { Flaw: null } || outline is not StepOutline { TaskIdLocation: var place })
        {
            return default;
        }

        var text = new DocumentText(content.Bytes.ToArray());
        return text.SpotOf(text.OffsetOf(place.Line, place.Column));
    }
}
