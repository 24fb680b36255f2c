using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>Runs the server in this process: what an editor sends, and all that came back.</summary>
internal sealed class LspRun
{
    private readonly ArrayBufferWriter<byte> _input = new();
    private readonly string _folder;
    private int _asked;

    /// <param name="folder">Where the server is started.</param>
    public LspRun(string folder)
    {
        _folder = folder;
        Ask("initialize", new { capabilities = new { } });
        Tell("initialized", new { });
    }

    /// <summary>Opens a file of the folder with a text, whatever the disk has.</summary>
    public LspRun Open(string path, string text)
        => Tell("textDocument/didOpen", new { textDocument = new { uri = Uri(path), languageId = "json", version = 1, text } });

    /// <summary>Replaces a piece of a document.</summary>
    public LspRun Edit(string path, (int Line, int Character) start, (int Line, int Character) end, string text)
        => Tell("textDocument/didChange", new { textDocument = new { uri = Uri(path), version = 2 }, contentChanges = new[] { new { range = new { start = Place(start), end = Place(end) }, text } } });

    /// <summary>Sends a notification.</summary>
    public LspRun Tell(string method, object parameters) => Send(JsonSerializer.Serialize(new { jsonrpc = "2.0", method, @params = parameters }));

    /// <summary>Sends a request; its id is the number of requests before it, from 1, that of <c>initialize</c> is 0.</summary>
    public LspRun Ask(string method, object parameters) => Send(JsonSerializer.Serialize(new { jsonrpc = "2.0", id = _asked++, method, @params = parameters }));

    /// <summary>Asks something of a place.</summary>
    public LspRun AskAt(string method, string path, int line, int character)
        => Ask(method, new { textDocument = new { uri = Uri(path) }, position = new { line, character } });

    /// <summary>Sends one message as it is.</summary>
    public LspRun Send(string message) => SendBytes(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}"));

    /// <summary>Sends bytes, whatever they are.</summary>
    public LspRun SendBytes(byte[] bytes)
    {
        _input.Write(bytes);
        return this;
    }

    /// <summary>Ends the input, and waits for the end.</summary>
    /// <returns>All that was answered or told, but the answer to <c>initialize</c>.</returns>
    public IReadOnlyList<JsonNode> Run(int code = 0)
    {
        Finished finished = Tool.Run(_folder, _input.WrittenSpan.ToArray(), "lsp");
        finished.ExitCode.ShouldBe(code, finished.Shown);
        finished.Error.ShouldBeEmpty();
        var messages = new List<JsonNode>();
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(finished.Output);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf("\r\n\r\n"u8);
            int length = int.Parse(Encoding.UTF8.GetString(rest["Content-Length: ".Length..end]), CultureInfo.InvariantCulture);
            messages.Add(JsonNode.Parse(rest.Slice(end + 4, length))!);
            rest = rest[(end + 4 + length)..];
        }

        return [.. messages.Where(message => message["id"] is not JsonValue id || !id.TryGetValue(out int number) || number != 0)];
    }

    /// <summary>The result of the request sent last.</summary>
    public JsonNode? Result() => Run().Single(message => (int?)message["id"] == _asked - 1)["result"];

    /// <summary>What is shown in the end of a document, a line each: the place, the rule, and the first line of the message.</summary>
    public string[] Shown(string path)
        => [.. Run().Last(message => (string?)message["params"]?["uri"] == Uri(path))["params"]!["diagnostics"]!.AsArray()
            .Select(one => $"{Range(one!)} {(string?)one!["code"]} {((string)one["message"]!).Split('\n')[0]}")];

    public string Uri(string path) => new Uri(Path.Combine(_folder, path)).AbsoluteUri;

    public static string Range(JsonNode holder)
        => $"{holder["range"]!["start"]!["line"]}:{holder["range"]!["start"]!["character"]}-{holder["range"]!["end"]!["line"]}:{holder["range"]!["end"]!["character"]}";

    private static object Place((int Line, int Character) place) => new { line = place.Line, character = place.Character };
}
