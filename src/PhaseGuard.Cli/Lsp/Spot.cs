using System.Text.Json;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Lsp;

/// <summary>A place in a document as LSP has it (its section on positions).</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">How many UTF-16 code units stand before it on its line.</param>
internal readonly record struct Spot(int Line, int Character)
{
    /// <summary>Reads a position; what is missing or none is 0.</summary>
    public static Spot Read(JsonValue position) => new(Number(position["line"u8]), Number(position["character"u8]));

    /// <summary>Writes two places as a range.</summary>
    public static void WriteRange(Utf8JsonWriter json, string key, Spot start, Spot end)
    {
        json.WriteStartObject(key);
        start.Write(json, "start");
        end.Write(json, "end");
        json.WriteEndObject();
    }

    private static int Number(JsonValue value) => value.IsNumber && JsonNumber.TryRead(value, out decimal number) ? (int)Math.Clamp(number, 0, int.MaxValue) : 0;

    private void Write(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject(key);
        json.WriteNumber("line", Line);
        json.WriteNumber("character", Character);
        json.WriteEndObject();
    }
}
