using System.Text.Json;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Cli.Mcp.Tools;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Mcp;

/// <summary>The tools of the server. Seven are few enough to be read by a model in each conversation.</summary>
internal static class ToolBook
{
    private static readonly McpTool[] _all =
    [
        new StatusTool(), new NextTool(), new PhaseStartTool(), new PhaseCompleteTool(), new PhaseSkipTool(), new CheckpointTool(), new CheckTool(),
    ];

    /// <summary>Writes the answer to <c>tools/list</c>.</summary>
    public static void WriteList(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("tools");
        foreach (McpTool tool in _all)
        {
            tool.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Carries <c>tools/call</c> out; what the command says is the answer's text.</summary>
    /// <param name="context">The world of the call.</param>
    /// <param name="said">What is written to it.</param>
    /// <param name="parameters">The tool's name, and its arguments.</param>
    /// <returns>What writes the answer.</returns>
    /// <exception cref="RpcException">There is no such tool.</exception>
    public static Action<Utf8JsonWriter> Call(CommandContext context, StringWriter said, JsonValue parameters)
    {
        McpTool tool = Array.Find(_all, tool => parameters["name"u8].Is(System.Text.Encoding.UTF8.GetBytes(tool.Name)))
            ?? throw RpcException.Invalid($"There is no such tool: there are {string.Join(", ", _all.Select(tool => tool.Name))}.");
        ToolRun? run = null;
        int code = ProgramHost.Run(
            (_, _) =>
            {
                run = new ToolRun(context, WorkTree.Find(context), Read(parameters["arguments"u8], tool));
                return tool.Run(run);
            },
            said,
            said);
        return json => Write(json, said.ToString(), code == ExitCode.Ok ? run?.Structured : null, isError: code != ExitCode.Ok);
    }

    /// <summary>Wrong arguments are an error of the call, not of the protocol: the model reads it, and calls again.</summary>
    private static ToolArguments Read(JsonValue arguments, McpTool tool)
    {
        try
        {
            return new ToolArguments(arguments, tool.Parameters);
        }
        catch (RpcException exception)
        {
            throw new Git.CannotCheckException(exception.Message, exception);
        }
    }

    private static void Write(Utf8JsonWriter json, string text, Action<Utf8JsonWriter>? structured, bool isError)
    {
        json.WriteStartObject();
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndArray();
        if (structured is not null)
        {
            json.WritePropertyName("structuredContent");
            structured(json);
        }

        json.WriteBoolean("isError", isError);
        json.WriteEndObject();
    }
}
