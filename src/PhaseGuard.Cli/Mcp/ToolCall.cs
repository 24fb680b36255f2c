using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>A call of a tool that leads on, for an agent to make.</summary>
/// <param name="tool">The tool's name.</param>
internal sealed class ToolCall(string tool)
{
    private static readonly JsonWriterOptions _style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // it is never part of a web page

    private readonly List<KeyValuePair<string, string>> _arguments = [];

    public string Tool => tool;

    /// <summary>Adds an argument; what somebody has to say yet is a word to replace.</summary>
    public ToolCall With(string name, string value)
    {
        _arguments.Add(new(name, value));
        return this;
    }

    public void WriteArguments(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach ((string name, string value) in _arguments)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    /// <summary>The call as a sentence names it: the tool, and its arguments as JSON.</summary>
    public override string ToString()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _style))
        {
            WriteArguments(json);
        }

        return $"{tool} {Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)}";
    }
}
