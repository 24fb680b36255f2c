using System.Text.Json;
using System.Text.RegularExpressions;
using PhaseGuard.Cli.AgentSetup;

namespace PhaseGuard.Cli.Tests.AgentSetup;

/// <summary>The plugin for Claude Code holds what the rules for plugins ask for.</summary>
public sealed partial class PluginTests
{
    private static readonly string _folder = ProjectFolder.At("plugins", "claude-code");

    [Test]
    public void The_manifest_says_what_it_is()
    {
        JsonElement manifest = Read(".claude-plugin/plugin.json");

        manifest.EnumerateObject().Select(member => member.Name).ShouldBeSubsetOf(
            ["name", "version", "description", "author", "homepage", "repository", "license", "keywords", "commands", "agents", "skills", "hooks", "mcpServers"]);
        manifest.GetProperty("name").GetString().ShouldNotBeNull().ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*$");
        manifest.GetProperty("version").GetString().ShouldBe(BuildInfo.Version);
        manifest.GetProperty("author").GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
    }

    [Test]
    public void Only_the_manifest_lies_in_its_folder()
        => Directory.GetFileSystemEntries(Path.Combine(_folder, ".claude-plugin")).Select(Path.GetFileName).ShouldBe(["plugin.json"]);

    [Test]
    public void The_hooks_are_those_that_install_writes()
        => File.ReadAllBytes(Path.Combine(_folder, "hooks", "hooks.json")).ShouldBe(CodingAgents.All[0].Form.WithGuard(null, new AgentCommand(["dotnet", "phaseguard", "agent-hook"])));

    [Test]
    public void The_server_is_started_by_a_command()
    {
        JsonElement server = Read(".mcp.json").GetProperty("mcpServers").GetProperty("phaseguard");

        server.GetProperty("command").GetString().ShouldBe("dotnet");
        server.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()).ShouldBe(["phaseguard", "mcp"]);
    }

    [TestCase("skills/phaseguard/SKILL.md", "name", "description")]
    [TestCase("commands/execute.md", "description", "argument-hint", "allowed-tools")]
    [TestCase("commands/status.md", "description", "argument-hint", "allowed-tools")]
    public void A_page_begins_with_what_it_is_for(string page, params string[] keys)
    {
        string text = File.ReadAllText(Path.Combine(_folder, page));
        Match front = Front().Match(text);
        Dictionary<string, string> members = front.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

        members.Keys.ShouldBe(keys);
        members["description"].Length.ShouldBeInRange(1, 1024);
        members.GetValueOrDefault("name", "phaseguard").ShouldBe("phaseguard");
        text[front.Length..].Trim().ShouldNotBeEmpty();
    }

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, file))).RootElement;

    [GeneratedRegex("^---\n(.*?)\n---\n", RegexOptions.Singleline)]
    private static partial Regex Front();
}
