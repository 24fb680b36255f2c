using System.Globalization;
using System.Text;
using PhaseGuard.Agents;
using PhaseGuard.Cli;
using PhaseGuard.Cli.Lsp;
using PhaseGuard.Cli.Mcp;

namespace PhaseGuard.Fuzz;

/// <summary>What answers programs: agents' events, and both servers. None of them may end otherwise than with its input.</summary>
internal static class Servers
{
    /// <summary>A work tree of nobody, in which an agent is at work.</summary>
    private static readonly string _tree = MakeTree();

    public static IReadOnlyList<byte[]> Events { get; } =
    [
        .. Seeds.In("tests/PhaseGuard.Cli.Tests/Agents/events", ".json").Select(text => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("{repo}", _tree, StringComparison.Ordinal))),
    ];

    public static IReadOnlyList<byte[]> Calls { get; } =
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":"a","method":"tools/list"}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":null,"method":"ping","params":[]}"""u8.ToArray(),
        """[{"jsonrpc":"2.0","id":2,"method":"resources/templates/list","params":{"cursor":"1"}},{"jsonrpc":"2.0","method":"notifications/initialized"}]"""u8.ToArray(),
        """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"é"}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":3,"method":"prompts/list","params":{}}"""u8.ToArray(),
    ];

    /// <summary>What an editor sends after it has introduced itself.</summary>
    public static IReadOnlyList<byte[]> Edits { get; } =
    [
        """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///docs/steps/1.json","languageId":"json","version":1,"text":"{ \"task_id\": \"01-01\" }"}}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///docs/steps/1.json","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":9}},"text":"é"}]}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///docs/steps/1.json"},"position":{"line":0,"character":3}}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":8,"method":"textDocument/completion","params":{"textDocument":{"uri":"file:///docs/steps/1.json"},"position":{"line":4294967296,"character":-1}}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":9,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///docs/steps/1.json"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[]}}}"""u8.ToArray(),
        """{"jsonrpc":"2.0","id":10,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"file:///docs/steps/1.json"}}}"""u8.ToArray(),
    ];

    /// <summary>An agent goes on whatever it told; only a denial has another exit code.</summary>
    public static void Event(byte[] input)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = AgentHook.Run([], () => new MemoryStream(input), output, error, new AgentWorld(_tree, "phaseguard", Targets.Now));
        Promise.Hold(code is 0 or 2, string.Create(CultureInfo.InvariantCulture, $"an event is answered by 0 or 2, and not by {code}"));
        Promise.Hold(!$"{output}{error}".Contains("   at PhaseGuard", StringComparison.Ordinal), "no answer is a stack trace");
    }

    public static void Mcp(byte[] input) => Promise.Hold(new McpServer(Context([.. input, (byte)'\n'])).Run() == 0, "the end of the input ends the server well");

    /// <summary>The editor introduces itself, opens a file, sends the message, and says goodbye.</summary>
    public static void Lsp(byte[] input)
    {
        byte[] hello = Framed("""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}"""u8.ToArray());
        byte[] goodbye = [.. Framed("""{"jsonrpc":"2.0","id":99,"method":"shutdown"}"""u8.ToArray()), .. Framed("""{"jsonrpc":"2.0","method":"exit"}"""u8.ToArray())];
        int code = new LspServer(Context([.. hello, .. Framed(Edits[0]), .. Framed(input), .. goodbye])).Run();
        Promise.Hold(code is 0 or 1, string.Create(CultureInfo.InvariantCulture, $"the editor's goodbye ends the server by 0 or 1, and not by {code}"));
    }

    private static byte[] Framed(byte[] message) => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {message.Length}\r\n\r\n")), .. message];

    private static CommandContext Context(byte[] input) => new(_tree, () => new MemoryStream(input), TextWriter.Null, TextWriter.Null, Targets.Now) { OpenOutput = () => new MemoryStream() };

    private static string MakeTree()
    {
        string folder = Directory.CreateTempSubdirectory("phaseguard-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, ".git", "objects"));
        Directory.CreateDirectory(Path.Combine(folder, ".git", "refs"));
        File.WriteAllText(Path.Combine(folder, ".git", "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(folder, PhaseGuard.Policies.PolicyFile.Name), "{}\n");
        return folder;
    }
}
