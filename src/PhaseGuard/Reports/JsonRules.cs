using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes rules for programs, as one JSON document.</summary>
public static class JsonRules
{
    /// <summary>Writes the document, ended by LF.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="rules">The rules, such as <see cref="RuleBook.All"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rules);
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("level", rule.Level.Word());
            json.WriteString("title", rule.Title);
            json.WriteString("help", rule.Help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }
}
