using System.Text;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>The server keeps the protocol, whatever it is sent.</summary>
public sealed class LspProtocolTests
{
    [TestCase("nonsense", -32700)]
    [TestCase("\"\\ud800\"", -32700)]
    [TestCase("7", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"no/such\"}", -32601)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"initialize\"}", -32601)]
    public void What_is_no_request_is_answered_by_an_error_and_the_next_one_is_heard(string message, int code)
    {
        using var repo = new TestRepo();

        IReadOnlyList<JsonNode> answers = new LspRun(repo.Top).Send(message).Ask("shutdown", new { }).Run();

        answers.Select(answer => (int?)answer["error"]?["code"]).ShouldBe([code, null]);
    }

    [TestCase("Content-Length: x\r\n\r\n")]
    [TestCase("Content-Length: -1\r\n\r\n")]
    [TestCase("Content-Length: 99999999999999999999\r\n\r\n")]
    public void A_header_that_counts_nothing_is_an_error_and_the_next_message_is_heard(string header)
    {
        using var repo = new TestRepo();

        new LspRun(repo.Top).SendBytes(Encoding.ASCII.GetBytes(header)).Ask("shutdown", new { }).Run().Select(answer => (int?)answer["error"]?["code"]).ShouldBe([-32700, null]);
    }

    [Test]
    public void Lines_that_are_no_header_bytes_that_are_no_UTF_8_and_100_MB_are_no_end()
    {
        using var repo = new TestRepo();
        const int Size = 100 * 1024 * 1024;

        IReadOnlyList<JsonNode> answers = new LspRun(repo.Top)
            .SendBytes("garbage\nmore: of it\r\n\r\n"u8.ToArray())
            .SendBytes([.. "Content-Length: 3\r\n\r\n\""u8, 0xFF, (byte)'"'])
            .SendBytes(Encoding.ASCII.GetBytes($"Content-Length: {Size}\r\nContent-Type: x\r\n\r\n")).SendBytes(new byte[Size])
            .Ask("shutdown", new { }).Run();

        answers.Select(answer => (int?)answer["error"]?["code"]).ShouldBe([-32700, -32600, null]);
    }

    [Test]
    public void A_message_that_ends_before_its_length_ends_the_server()
    {
        using var repo = new TestRepo();

        new LspRun(repo.Top).SendBytes("Content-Length: 100\r\n\r\n{"u8.ToArray()).Run().ShouldBeEmpty();
    }

    [Test]
    public void Exit_ends_it_well_after_shutdown_alone()
    {
        using var repo = new TestRepo();

        new LspRun(repo.Top).Ask("shutdown", new { }).Tell("exit", new { }).Run(code: 0);
        new LspRun(repo.Top).Tell("exit", new { }).Run(code: 1);
        new LspRun(repo.Top).Ask("shutdown", new { }).AskAt("textDocument/hover", "a.json", 0, 0).Run()[1]["error"]!["code"]!.GetValue<int>().ShouldBe(-32600);
    }

    [Test]
    public void A_request_that_was_cancelled_before_its_turn_says_so()
    {
        using var repo = new TestRepo();
        LspRun run = new(repo.Top);
        for (int document = 0; document < 50; document++)
        {
            run.Open($"steps/{document}.json", SampleStep.Good); // git is asked of the folder before the request's turn comes
        }

        IReadOnlyList<JsonNode> answers = run.AskAt("textDocument/hover", "steps/1.json", 0, 0).Tell("$/cancelRequest", new { id = 1 }).Tell("$/cancelRequest", new { id = 99 }).Run();

        JsonNode answer = answers.Single(answer => answer["id"] is not null);
        (answer["error"] is null || (int)answer["error"]!["code"]! == -32800).ShouldBeTrue(answer.ToJsonString());
    }

    [TestCase("{\"textDocument\":7}")]
    [TestCase("{\"textDocument\":{\"uri\":\"untitled:1\"}}")]
    [TestCase("{\"textDocument\":{\"uri\":\"file:///no/such/place/steps/1.json\"},\"position\":{\"line\":-1,\"character\":1e99}}")]
    [TestCase("[]")]
    public void Parameters_of_another_type_are_answered_and_no_crash(string parameters)
    {
        using var repo = new TestRepo();
        var run = new LspRun(repo.Top);
        foreach (string method in (string[])["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave"])
        {
            run.Tell(method, JsonNode.Parse(parameters)!);
        }

        foreach (string method in (string[])["hover", "codeAction", "completion", "definition", "documentSymbol", "codeLens"])
        {
            run.Ask($"textDocument/{method}", JsonNode.Parse(parameters)!);
        }

        run.Run().Count(answer => answer["id"] is not null).ShouldBe(6);
    }
}
