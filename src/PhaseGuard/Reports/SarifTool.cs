using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Tells in SARIF who looked, and by which rules.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, string tool)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PhaseGuard");
        json.WriteString("version", BuildInfo.Version);
        WriteAddress(json, "informationUri", BuildInfo.HelpBase);
        json.WriteStartArray("rules");
        foreach (Rule rule in RuleBook.All)
        {
            WriteRule(json, rule, tool);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, string tool)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteStartObject("shortDescription");
        json.WriteString("text", rule.Title);
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", $"More: {tool} rules {rule.Id}");
        json.WriteEndObject();
        WriteAddress(json, "helpUri", rule.Help);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes an address where it is one that works from everywhere.</summary>
    private static void WriteAddress(Utf8JsonWriter json, string name, string address)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal))
        {
            json.WriteString(name, address);
        }
    }
}
