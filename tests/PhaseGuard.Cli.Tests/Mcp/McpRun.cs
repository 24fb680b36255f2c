using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>Runs the server in this process: what goes in, and all that came out.</summary>
internal static class McpRun
{
    /// <summary>Sends lines, and ends the input.</summary>
    /// <returns>Every line that was answered.</returns>
    public static JsonNode[] Lines(string folder, params string[] lines) => Bytes(folder, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>The same with bytes, whatever they are.</summary>
    public static JsonNode[] Bytes(string folder, byte[] input)
    {
        Finished finished = Tool.Run(folder, input, "mcp");
        finished.ExitCode.ShouldBe(0, finished.Shown);
        finished.Error.ShouldBeEmpty();
        return [.. finished.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    /// <summary>Sends one request.</summary>
    /// <returns>The answer, a result or an error.</returns>
    public static JsonNode Ask(string folder, string method, object? parameters = null)
        => Lines(folder, Request(1, method, parameters)).ShouldHaveSingleItem();

    /// <summary>Calls a tool.</summary>
    /// <returns>The result.</returns>
    public static JsonNode Call(string folder, string tool, object arguments)
        => Ask(folder, "tools/call", new { name = tool, arguments })["result"]!;

    /// <summary>A request on one line.</summary>
    public static string Request(object id, string method, object? parameters = null)
        => JsonSerializer.Serialize(new { jsonrpc = "2.0", id, method, @params = parameters ?? new { } });

    /// <summary>The text of a result.</summary>
    public static string Text(this JsonNode result) => (string)result["content"]![0]!["text"]!;

    public static bool IsError(this JsonNode result) => (bool)result["isError"]!;
}
