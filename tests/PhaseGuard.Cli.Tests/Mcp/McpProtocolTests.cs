using System.Text;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>The server keeps the protocol, whatever it is sent.</summary>
public sealed class McpProtocolTests
{
    private const string Ping = """{"jsonrpc":"2.0","id":"alive","method":"ping"}""";

    [TestCase("2025-06-18", "2025-06-18")]
    [TestCase("2025-03-26", "2025-03-26")]
    [TestCase("2024-11-05", "2024-11-05")]
    [TestCase("1999-01-01", "2025-06-18")]
    public void Both_sides_speak_the_version_that_the_client_wants_or_the_newest(string wanted, string spoken)
    {
        using var repo = new TestRepo();

        JsonNode result = McpRun.Ask(repo.Top, "initialize", new { protocolVersion = wanted, capabilities = new { }, clientInfo = new { name = "test", version = "1" } })["result"]!;

        ((string?)result["protocolVersion"]).ShouldBe(spoken);
        ((string?)result["serverInfo"]!["name"]).ShouldBe("phaseguard");
        result["capabilities"]!.AsObject().Select(capability => capability.Key).ShouldBe(["tools", "resources", "prompts"]);
    }

    [Test]
    public void It_answers_initialize_before_it_looks_for_a_repository()
    {
        string nowhere = Path.Combine(Path.GetTempPath(), "phaseguard-no-such-folder");

        McpRun.Lines(nowhere, McpRun.Request(1, "initialize"), McpRun.Request(2, "tools/list"), Ping).Length.ShouldBe(3);
    }

    [Test]
    public void Seven_tools_say_what_they_take_and_what_they_give()
    {
        using var repo = new TestRepo();

        JsonArray tools = McpRun.Ask(repo.Top, "tools/list")["result"]!["tools"]!.AsArray();

        tools.Select(tool => (string?)tool!["name"]).ShouldBe(["status", "next", "phase_start", "phase_complete", "phase_skip", "checkpoint", "check"]);
        tools.ShouldAllBe(tool => (string?)tool!["inputSchema"]!["type"] == "object" && (string?)tool["outputSchema"]!["type"] == "object");
        tools.ToJsonString().Length.ShouldBeLessThan(16_000); // some 4,000 tokens of each conversation
    }

    [TestCase("nonsense", -32700)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":", -32700)]
    [TestCase("\"\\ud800\"", -32700)]
    [TestCase("3", -32600)]
    [TestCase("[]", -32600)]
    [TestCase("[3]", -32600)]
    [TestCase("{}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", -32600)]
    [TestCase("{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":7}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}", -32601)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}", -32602)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}", -32602)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"nope\"}}", -32602)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":7}}", -32002)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"x\"}}", -32602)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/get\",\"params\":{\"name\":\"nope\"}}", -32602)]
    public void What_is_no_request_is_answered_by_an_error_and_the_next_one_is_heard(string line, int code)
    {
        using var repo = new TestRepo();

        JsonNode[] answers = McpRun.Lines(repo.Top, line, Ping);

        answers.Length.ShouldBe(2);
        CodeIn(answers.Single(answer => (answer is JsonArray array ? array[0] : answer)!["error"] is not null)).ShouldBe(code);
        answers.ShouldContain(answer => answer is JsonObject && answer["result"] != null);
    }

    [Test]
    public void Bytes_that_are_no_UTF_8_and_a_message_of_50_MB_are_errors_and_no_end()
    {
        using var repo = new TestRepo();
        byte[] large = new byte[50 * 1024 * 1024];
        Array.Fill(large, (byte)'x');

        JsonNode[] answers = McpRun.Bytes(repo.Top, [.. "\"\xFF\"\n"u8[..1], 0xFF, .. "\"\n"u8, .. large, .. "\n"u8, .. Encoding.UTF8.GetBytes(Ping)]);

        answers.Select(CodeIn).ShouldBe([-32700, -32600, null]);
    }

    [Test]
    public void Brackets_without_end_are_an_error_and_no_crash()
    {
        using var repo = new TestRepo();

        McpRun.Lines(repo.Top, new string('[', 1_000_000), Ping).Select(CodeIn).ShouldBe([-32700, null]);
    }

    [Test]
    public void A_batch_is_answered_by_a_batch_without_its_notifications()
    {
        using var repo = new TestRepo();

        JsonNode answer = McpRun.Lines(repo.Top, $$"""[{{McpRun.Request(1, "ping")}},{"jsonrpc":"2.0","method":"notifications/initialized"},{{McpRun.Request(2, "tools/call", new { name = "check" })}}]""").ShouldHaveSingleItem();

        answer.AsArray().Select(one => (int)one!["id"]!).Order().ShouldBe([1, 2]);
    }

    [Test]
    public void What_a_client_answers_and_what_it_only_tells_is_passed_over()
    {
        using var repo = new TestRepo();

        McpRun.Lines(repo.Top, """{"jsonrpc":"2.0","id":7,"result":null}""", """{"jsonrpc":"2.0","method":"notifications/no/such"}""", """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":99}}""").ShouldBeEmpty();
    }

    [Test]
    public void An_input_without_a_byte_ends_it() => McpRun.Bytes(Path.GetTempPath(), []).ShouldBeEmpty();

    private static int? CodeIn(JsonNode answer) => (int?)(answer is JsonArray array ? array[0] : answer)!["error"]?["code"];
}
