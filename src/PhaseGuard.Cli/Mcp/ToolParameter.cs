using System.Text.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>What a tool, or a prompt, is given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Description">What it says, in a sentence.</param>
internal sealed record ToolParameter(string Name, ToolParameterKind Kind, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>The words that are taken; empty where all are.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Writes its JSON Schema.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        WriteType(json);
        json.WriteString("description", Description);
        json.WriteEndObject();
    }

    private void WriteType(Utf8JsonWriter json)
    {
        switch (Kind)
        {
            case ToolParameterKind.Flag:
                json.WriteString("type", "boolean");
                break;
            case ToolParameterKind.Texts:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case ToolParameterKind.Counts:
                json.WriteString("type", "object");
                json.WriteStartObject("properties");
                foreach (string name in ToolArguments.CountNames)
                {
                    json.WriteStartObject(name);
                    json.WriteString("type", "integer");
                    json.WriteNumber("minimum", 0);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
                WriteWords(json, "required", ToolArguments.CountNames);
                json.WriteBoolean("additionalProperties", false);
                break;
            default:
                json.WriteString("type", "string");
                WriteWords(json, "enum", Words);
                break;
        }
    }

    /// <summary>Writes an array of texts, where there are any.</summary>
    public static void WriteWords(Utf8JsonWriter json, string key, IReadOnlyCollection<string> words)
    {
        if (words.Count > 0)
        {
            json.WriteStartArray(key);
            foreach (string word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }
    }
}
