using System.Text.Json;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.JsonRpc;

namespace PhaseGuard.Cli.Mcp;

/// <summary>
/// A server of the Model Context Protocol on standard input and output. What needs git or a file runs beside what comes next;
/// the end of the input ends it, when all calls have ended.
/// </summary>
/// <param name="context">The world, whose current folder says which repository is meant.</param>
internal sealed class McpServer(CommandContext context)
{
    /// <returns>The exit code.</returns>
    /// <exception cref="Git.CannotCheckException">An answer could not be written.</exception>
    public int Run()
    {
        _ = context.Now; // time counts from here on
        using Stream stream = context.OpenInput();
        using Stream answers = context.OpenOutput();
        var framing = new LineFraming(stream);
        var output = new RpcOutput(framing, answers);
        var input = new RpcInput(framing, output);
        using var calls = new Calls(output);
        while (input.Read() is { } message)
        {
            Handle(message, output, calls);
        }

        calls.Finish();
        return ExitCode.Ok;
    }

    private void Handle(RpcMessage message, RpcOutput output, Calls calls)
    {
        if (message.Method == "notifications/cancelled")
        {
            calls.Cancel(message.Params["requestId"u8].Raw);
        }
        else if (message.IsRequest && InWorkTree(message) is { } run)
        {
            calls.Start(message, run);
            return;
        }
        else if (message.IsRequest && AtOnce(message) is { } write)
        {
            output.Answer(message, write);
        }
        else
        {
            output.Fail(message, new RpcError(RpcError.MethodNotFound, $"There is no method {Quote.Of(message.Method)} here."));
        }

        message.Dispose();
    }

    /// <summary>What is the same in every repository.</summary>
    private Action<Utf8JsonWriter>? AtOnce(RpcMessage message) => message.Method switch
    {
        "initialize" => json => Handshake.Write(json, message.Params["protocolVersion"u8], context.Tool),
        "ping" => WriteNothing,
        "tools/list" => ToolBook.WriteList,
        "resources/templates/list" => Resources.WriteTemplates,
        "prompts/list" => ExecutePrompt.WriteList,
        _ => null,
    };

    private Func<Action<Utf8JsonWriter>>? InWorkTree(RpcMessage message)
    {
        Func<CommandContext, StringWriter, Action<Utf8JsonWriter>>? call = message.Method switch
        {
            "tools/call" => (world, said) => ToolBook.Call(world, said, message.Params),
            "resources/list" => (world, _) => Resources.List(world, message.Params["cursor"u8]),
            "resources/read" => (world, _) => Resources.Read(world, message.Params["uri"u8]),
            "prompts/get" => (world, said) => ExecutePrompt.Get(world, said, message.Params),
            _ => null,
        };
        return call is null ? null : () =>
        {
            var said = new StringWriter();
            CommandContext world = (context with { Words = (tool, file) => new ToolCalls(tool, file) }).ForCall(context.Directory, said);
            return call(world with { Directory = WorkTree.Find(world).Top }, said);
        };
    }

    private static void WriteNothing(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }
}
