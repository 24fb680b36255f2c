using System.Text.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>A tool that agents call: what it is given, what it gives, and the command that it stands for.</summary>
/// <param name="name">Its name.</param>
/// <param name="title">Its name for people.</param>
/// <param name="description">What it does, in a few sentences, for a model.</param>
internal abstract class McpTool(string name, string title, string description)
{
    public static ToolParameter File { get; } = new("file", ToolParameterKind.Text, "The step file, by its path from the top of the repository.") { IsRequired = true };

    public static ToolParameter Phase { get; } = new("phase", ToolParameterKind.Text, "The phase by its name, such as RED_UNIT.") { IsRequired = true };

    public string Name => name;

    public abstract IReadOnlyList<ToolParameter> Parameters { get; }

    /// <summary>Whether it leaves all files as they are.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>The JSON Schema of what it gives.</summary>
    public virtual string OutputSchema => StepStanding.Schema;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code of the command; where it is not 0, the answer is an error.</returns>
    public abstract int Run(ToolRun run);

    /// <summary>Writes what an agent is told of it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("description", description);
        json.WriteStartObject("inputSchema");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (ToolParameter parameter in Parameters)
        {
            parameter.WriteSchema(json);
        }

        json.WriteEndObject();
        ToolParameter.WriteWords(json, "required", [.. Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name)]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WritePropertyName("outputSchema");
        json.WriteRawValue(OutputSchema);
        json.WriteStartObject("annotations");
        json.WriteBoolean("readOnlyHint", IsReadOnly);
        json.WriteBoolean("openWorldHint", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
