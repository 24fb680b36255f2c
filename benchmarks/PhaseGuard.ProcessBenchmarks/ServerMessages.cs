using System.Text;
using System.Text.Json;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>What clients send to the servers.</summary>
internal static class ServerMessages
{
    private const int Size = 1024 * 1024;

    /// <summary>The first message of an agent.</summary>
    public static string ToAgents => $"{Message(1, "initialize", new { protocolVersion = "2025-06-18", capabilities = new { }, clientInfo = new { name = "bench", version = "1" } })}\n";

    /// <summary>An editor that opens a file.</summary>
    public static string ToEditors(string file, string text)
        => Framed(Message(1, "initialize", new { capabilities = new { } })) + Framed(Message(null, "textDocument/didOpen", new { textDocument = new { uri = $"file://{file}", languageId = "json", version = 1, text } }));

    /// <summary>A step with so much beside its log that it is 1 MB.</summary>
    public static string Large(string step)
    {
        var more = new StringBuilder("{ \"attachments\": [{}");
        while (more.Length + step.Length < Size)
        {
            more.Append(",\n    { \"at\": \"2026-05-01T08:00:00Z\", \"text\": \"looked at it, and it was \\\"good\\\"\" }");
        }

        return $"{more}],{step.TrimStart()[1..]}";
    }

    private static string Message(int? id, string method, object parameters)
        => id is null ? JsonSerializer.Serialize(new { jsonrpc = "2.0", method, @params = parameters }) : JsonSerializer.Serialize(new { jsonrpc = "2.0", id, method, @params = parameters });

    private static string Framed(string message) => $"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}";
}
