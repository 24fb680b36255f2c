using System.Text.Json;

namespace PhaseGuard.Cli.Lsp;

/// <summary>The answer to <c>initialize</c>: what the server can do.</summary>
internal static class Capabilities
{
    /// <summary>The kind of the action that applies all safe fixes of a document.</summary>
    public const string FixAll = "source.fixAll.phaseguard";

    /// <summary>The kind of an action that cures a finding.</summary>
    public const string QuickFix = "quickfix";

    private const int Incremental = 2;

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", "utf-16");
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", Incremental);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        json.WriteBoolean("hoverProvider", true);
        json.WriteBoolean("definitionProvider", true);
        json.WriteBoolean("documentSymbolProvider", true);
        json.WriteStartObject("codeLensProvider");
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider");
        WriteTexts(json, "codeActionKinds", QuickFix, FixAll);
        json.WriteEndObject();
        json.WriteStartObject("completionProvider");
        WriteTexts(json, "triggerCharacters", "\"", ":");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "phaseguard");
        json.WriteString("version", BuildInfo.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, params string[] texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
