using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>Clients that others wrote understand the server, as somebody would start it.</summary>
public sealed class McpClientTests
{
    private static readonly string _inspector = ProjectFolder.At("tests", "clients", "node_modules", ".bin", "mcp-inspector");

    [Test]
    public async Task The_SDKs_client_keeps_a_log_by_calling_tools()
    {
        using var step = new Planned();
        await using McpClient client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "phaseguard", Command = "dotnet", Arguments = [Tool.Dll, "mcp"], WorkingDirectory = step.Repo.Top,
        }));

        IList<McpClientTool> tools = await client.ListToolsAsync();
        CallToolResult started = await client.CallToolAsync("phase_start", new Dictionary<string, object?> { ["file"] = SampleStep.Path, ["phase"] = "PREPARE" });
        CallToolResult refused = await client.CallToolAsync("phase_start", new Dictionary<string, object?> { ["file"] = SampleStep.Path, ["phase"] = "GREEN" });
        ReadResourceResult page = await client.ReadResourceAsync(new Uri("phaseguard://rules/PG031"));
        GetPromptResult prompt = await client.GetPromptAsync("execute", new Dictionary<string, object?> { ["agent"] = "software-crafter", ["file"] = SampleStep.Path });

        tools.Count.ShouldBe(7);
        started.StructuredContent!.Value.GetProperty("next").GetProperty("tool").GetString().ShouldBe("phase_complete");
        refused.IsError.ShouldBe(true);
        page.Contents.ShouldHaveSingleItem().ShouldBeOfType<TextResourceContents>().Text.ShouldContain("deferred-phase");
        prompt.Messages.ShouldHaveSingleItem().Role.ShouldBe(Role.User);
        step.Phase("PREPARE").ShouldContain("IN_PROGRESS");
    }

    [TestCase("tools/list")]
    [TestCase("resources/list")]
    [TestCase("resources/templates/list")]
    [TestCase("prompts/list")]
    [TestCase("tools/call", "--tool-name", "status")]
    [TestCase("tools/call", "--tool-name", "check")]
    [TestCase("tools/call", "--tool-name", "next", "--tool-arg", $"file={SampleStep.Path}")]
    [TestCase("tools/call", "--tool-name", "phase_start", "--tool-arg", $"file={SampleStep.Path}", "phase=PREPARE")]
    [TestCase("resources/read", "--uri", "phaseguard://policy")]
    public void The_protocols_inspector_accepts_every_answer(string method, params string[] arguments)
    {
        if (!File.Exists(_inspector))
        {
            Assert.Ignore("the protocol's inspector is not restored; `npm ci` in tests/clients does it");
        }

        using var step = new Planned();
        step.Repo.Write("phaseguard.json", "{}");

        Finished inspected = step.Repo.Run("node", [_inspector, "--cli", "dotnet", Tool.Dll, "mcp", "--method", method, .. arguments]).OrThrow();

        using var answer = JsonDocument.Parse(inspected.Output);
        answer.RootElement.TryGetProperty("isError", out JsonElement isError).ShouldBe(method == "tools/call");
        (isError.ValueKind == JsonValueKind.True).ShouldBeFalse(inspected.Output);
    }
}
