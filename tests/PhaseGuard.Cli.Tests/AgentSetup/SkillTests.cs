using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.AgentSetup;

/// <summary>The skill cannot lie, and costs an agent little.</summary>
public sealed partial class SkillTests
{
    private const string Step = "docs/feature/auth/steps/01-01.json";

    private static readonly string _file = ProjectFolder.At("skills", "phaseguard", "SKILL.md");
    private static readonly string _plugin = ProjectFolder.At("plugins", "claude-code");

    private static IEnumerable<string> Pages => [_file, .. Directory.GetFiles(Path.Combine(_plugin, "commands"), "*.md")];

    [TestCaseSource(nameof(Pages))]
    public void Every_command_of_a_page_runs(string page)
    {
        using var shell = new PageShell();
        shell.Run($"dotnet phaseguard step new {Step} --task-id 01-01 --project-id auth --name \"Log in\" --schema 4.0 --criterion \"Ada can log in\"");
        string[] lines = [.. Block().Matches(File.ReadAllText(page)).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        lines.ShouldNotBeEmpty();
        foreach (string line in lines)
        {
            shell.Run(line).ShouldNotMatch("^phaseguard: |nothing was written", line);
        }
    }

    [Test]
    public void The_skill_is_at_most_1000_tokens_long()
    {
        string skill = File.ReadAllText(_file);

        (skill.Length / 4).ShouldBeLessThanOrEqualTo(1000);
        (skill.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length * 1.4).ShouldBeLessThanOrEqualTo(1000);
    }

    [Test]
    public void The_plugin_has_the_same_skill()
        => File.ReadAllBytes(Path.Combine(_plugin, "skills", "phaseguard", "SKILL.md")).ShouldBe(File.ReadAllBytes(_file));

    [Test]
    public void The_guide_is_the_skill_with_the_tool_as_it_was_called()
    {
        using var repo = new TestRepo();

        string guide = Tool.RunIn(world => world with { Tool = "npx phaseguard" }, repo.Top, "agent-guide").OrThrow().Output;

        guide.ShouldStartWith("# Step files, kept true\n");
        guide.ShouldContain($"\nnpx phaseguard next {Step}\n");
        guide.ShouldNotContain("dotnet phaseguard next");
    }

    [Test]
    public void The_guide_is_written_once_and_leaves_the_rest_as_it_was()
    {
        using var repo = new TestRepo();
        repo.Write("AGENTS.md", "# Our agents\n\nBe kind.");

        Tool.Run(repo.Top, "agent-guide", "--write").OrThrow().Output.ShouldBe("AGENTS.md has the guide now.\n");
        string written = File.ReadAllText(repo.At("AGENTS.md"));
        written.ShouldStartWith("# Our agents\n\nBe kind.\n\n<!-- phaseguard agent-guide -->\n# Step files, kept true\n");
        Tool.Run(repo.Top, "agent-guide", "--write").OrThrow().Output.ShouldBe("AGENTS.md has the guide already.\n");

        repo.Write("AGENTS.md", written.Replace("kept true", "of old", StringComparison.Ordinal) + "The end.\n");
        Tool.Run(repo.Top, "agent-guide", "--write").OrThrow();
        File.ReadAllText(repo.At("AGENTS.md")).ShouldBe(written + "The end.\n");

        repo.Write("AGENTS.md", "<!-- phaseguard agent-guide -->\n");
        Tool.Run(repo.Top, "agent-guide", "--write").ExitCode.ShouldBe(3);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
