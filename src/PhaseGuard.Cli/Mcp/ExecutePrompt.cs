using System.Text;
using System.Text.Json;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Commands;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>The prompt for <c>execute</c>: what an agent is told that executes a step, where the step is ready.</summary>
internal static class ExecutePrompt
{
    private const string Name = "execute";

    private static readonly ToolParameter[] _parameters =
    [
        new("agent", ToolParameterKind.Text, "The agent that is to execute the step: one of those that the policy names.") { IsRequired = true },
        McpTool.File,
    ];

    /// <summary>Writes the answer to <c>prompts/list</c>.</summary>
    public static void WriteList(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("prompts");
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("description", "Hands a step to an agent, where it is ready to be executed.");
        json.WriteStartArray("arguments");
        foreach (ToolParameter parameter in _parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("description", parameter.Description);
            json.WriteBoolean("required", parameter.IsRequired);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Carries <c>prompts/get</c> out.</summary>
    /// <param name="context">The world of the call.</param>
    /// <param name="said">What is written to it.</param>
    /// <param name="parameters">The prompt's name, and its arguments.</param>
    /// <exception cref="RpcException">There is no such prompt, or the step is not ready.</exception>
    public static Action<Utf8JsonWriter> Get(CommandContext context, StringWriter said, JsonValue parameters)
    {
        if (!parameters["name"u8].Is(Encoding.UTF8.GetBytes(Name)))
        {
            throw RpcException.Invalid($"There is no such prompt: there is {Name}.");
        }

        var arguments = new ToolArguments(parameters["arguments"u8], _parameters);
        string file = Confinement.Admit(WorkTree.Find(context), arguments.Required(McpTool.File.Name));
        int code = ProgramHost.Run((_, _) => ExecuteCommand.Run(context, [arguments.Required("agent"), file], isRetry: false, records: false, asJson: false), said, said);
        return code != ExitCode.Ok ? throw RpcException.Invalid(said.ToString().TrimEnd()) : json => Write(json, said.ToString());
    }

    private static void Write(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteStartArray("messages");
        json.WriteStartObject();
        json.WriteString("role", "user");
        json.WriteStartObject("content");
        json.WriteString("type", "text");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
