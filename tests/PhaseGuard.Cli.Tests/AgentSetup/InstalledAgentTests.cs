using System.Text;
using PhaseGuard.Cli.AgentSetup;

namespace PhaseGuard.Cli.Tests.AgentSetup;

/// <summary>The guard is installed for an agent, answers by the command that was written, and goes again.</summary>
[Platform(Exclude = "Win", Reason = "the command is run by sh")]
public sealed class InstalledAgentTests
{
    private static IEnumerable<string> Names => CodingAgents.All.Select(agent => agent.Name);

    [TestCaseSource(nameof(Names))]
    public void An_agent_of_a_user_is_answered_until_it_is_taken_away(string name)
    {
        using var repo = new TestRepo();
        CodingAgent agent = Find(name);
        string file = UserFile(repo, agent);

        Run(repo, "install", "--agent", name, "--user").Output.ShouldEndWith("asks the guard from now on.\n");

        string line = agent.Form.CommandsIn(File.ReadAllBytes(file)).ShouldHaveSingleItem();
        Finished answer = Play(repo, line, agent.Played(file));
        answer.Shown.ShouldContain("the edit was not made");
        Run(repo, "install", "--agent", name, "--user").Output.ShouldEndWith("asks the guard already.\n");
        Run(repo, "uninstall", "--agent", name, "--user").Output.ShouldEndWith("is gone: it held nothing else.\n");
        Directory.Exists(Path.GetDirectoryName(file)).ShouldBeFalse();
        Run(repo, "uninstall", "--agent", name, "--user").Output.ShouldEndWith("does not ask the guard.\n");
    }

    [Test]
    public void A_lie_is_refused_in_the_call_that_writes_it()
    {
        using var repo = new TestRepo();
        const string Settings = "// ours\n{ \"model\": \"best\" }\n";
        repo.Write(".gitignore", ".claude/\n");
        repo.Write(".claude/settings.json", Settings);
        repo.Write(SampleStep.Path, SampleStep.Good);
        Run(repo, "install", "--agent", "claude").Output.ShouldBe("Claude Code: .claude/settings.json asks the guard from now on.\n");
        string line = Find("claude").Form.CommandsIn(File.ReadAllBytes(repo.At(".claude/settings.json"))).ShouldHaveSingleItem();

        Finished answer = Play(repo, line, $$"""
            { "hook_event_name": "PreToolUse", "cwd": "{{repo.Top}}", "tool_name": "Edit",
              "tool_input": { "file_path": "{{SampleStep.Path}}", "old_string": "\"outcome\": \"PASS\"", "new_string": "\"outcome\": \"GREAT\"", "replace_all": true } }
            """);

        answer.OrThrow().Output.ShouldContain("\"permissionDecision\": \"deny\"");
        answer.Output.ShouldContain("PG024");
        Run(repo, "uninstall", "--agent", "claude").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At(".claude/settings.json")).ShouldBe(Settings);
    }

    [Test]
    public void A_file_that_is_committed_names_no_path_of_this_machine()
    {
        using var repo = new TestRepo();
        repo.Write(".config/dotnet-tools.json", """{ "tools": { "phaseguard.tool": { "version": "0.1.0" } } }""");
        Run(repo, "install", "--agent", "all").ExitCode.ShouldBe(0);

        foreach (CodingAgent agent in CodingAgents.All)
        {
            agent.Form.CommandsIn(File.ReadAllBytes(repo.At(agent.InProject))).ShouldHaveSingleItem().ShouldBe($"dotnet phaseguard agent-hook{(agent.Name == "kiro" ? " --agent kiro" : "")}");
        }

        Run(repo, "uninstall", "--agent", "all").ExitCode.ShouldBe(0);
        repo.Git("status", "--porcelain").Output.ShouldBe("?? .config/\n");
        Directory.GetDirectories(repo.Top).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe([".config", ".git"]);
    }

    [Test]
    public void Where_npm_brought_the_tool_npx_runs_it_and_installs_nothing()
    {
        using var repo = new TestRepo();

        Tool.RunIn(world => world with { Tool = "npx phaseguard" }, repo.Top, "install", "--agent", "cursor").OrThrow();

        Find("cursor").Form.CommandsIn(File.ReadAllBytes(repo.At(".cursor/hooks.json"))).ShouldBe(["npx --no-install phaseguard agent-hook"]);
    }

    [Test]
    public void Where_one_file_is_broken_none_is_written()
    {
        using var repo = new TestRepo();
        repo.Write(".gemini/settings.json", "{ \"hooks\": ");

        Finished install = Run(repo, "install", "--agent", "claude,gemini");

        install.ExitCode.ShouldBe(3);
        install.Error.ShouldBe("phaseguard: .gemini/settings.json is no JSON, so nothing was written: repair it, and try again.\n");
        Path.Exists(repo.At(".claude")).ShouldBeFalse();
    }

    [Test]
    public void A_link_out_of_the_work_tree_is_not_followed()
    {
        using var repo = new TestRepo();
        Directory.CreateSymbolicLink(repo.At(".claude"), repo.Home);

        Finished install = Run(repo, "install", "--agent", "claude");

        install.ExitCode.ShouldBe(3);
        install.Error.ShouldContain("leads out of the work tree");
        File.Exists(Path.Combine(repo.Home, "settings.json")).ShouldBeFalse();
    }

    [Test]
    public void Settings_of_a_user_that_are_a_link_stay_one()
    {
        using var repo = new TestRepo();
        repo.Write("dotfiles/claude.json", "{\n  \"model\": \"best\"\n}\n");
        Directory.CreateDirectory(Path.Combine(repo.Home, ".claude"));
        string link = Path.Combine(repo.Home, ".claude", "settings.json");
        File.CreateSymbolicLink(link, repo.At("dotfiles/claude.json"));

        Run(repo, "install", "--agent", "claude", "--user").ExitCode.ShouldBe(0);

        new FileInfo(link).LinkTarget.ShouldNotBeNull();
        File.ReadAllText(repo.At("dotfiles/claude.json")).ShouldContain("agent");
    }

    [Test]
    public void A_plugin_of_somebody_elses_is_left_alone()
    {
        using var repo = new TestRepo();
        repo.Write(".opencode/plugins/phaseguard.js", "// mine\n");

        Run(repo, "install", "--agent", "opencode").Error.ShouldBe("phaseguard: .opencode/plugins/phaseguard.js is not PhaseGuard's, so nothing was written: repair it, and try again.\n");
        Run(repo, "uninstall", "--agent", "opencode").Output.ShouldBe("OpenCode: .opencode/plugins/phaseguard.js does not ask the guard.\n");
    }

    [Test]
    public void OpenCodes_plugin_throws_what_the_guard_denies()
    {
        using var repo = new TestRepo();
        CodingAgent agent = Find("opencode");
        Run(repo, "install", "--agent", "opencode", "--user").ExitCode.ShouldBe(0);
        string plugin = UserFile(repo, agent);
        repo.Write("ask.mjs", $$"""
            import { PhaseGuard } from "{{plugin}}";
            const hooks = await PhaseGuard({ directory: process.cwd() });
            await hooks["tool.execute.before"]({ tool: "write", sessionID: "s" }, { args: { filePath: "README.md", content: "x" } });
            await hooks["tool.execute.before"]({ tool: "write", sessionID: "s" }, { args: { filePath: "{{plugin}}", content: "" } });
            """);

        Finished run = repo.Run("node", ["ask.mjs"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("the edit was not made");
    }

    [TestCase("\"nano\" is no agent that the guard knows", "--agent", "nano,claude")]
    [TestCase("--user goes with --agent", "--user")]
    [TestCase("do not go with --agent", "--agent", "claude", "--chain")]
    public void What_does_not_go_together_is_refused(string said, params string[] options)
    {
        using var repo = new TestRepo();
        Finished install = Run(repo, ["install", .. options]);
        install.ExitCode.ShouldBe(2);
        install.Error.ShouldContain(said);
    }

    private static CodingAgent Find(string name) => CodingAgents.All.Single(agent => agent.Name == name);

    private static string UserFile(TestRepo repo, CodingAgent agent) => Path.Combine(repo.Home, agent.OfUser);

    private static Finished Run(TestRepo repo, params string[] arguments)
        => Tool.RunIn(world => world with { Variable = name => name == "HOME" ? repo.Home : null }, repo.Top, arguments);

    private static Finished Play(TestRepo repo, string line, string happening) => repo.Run("sh", ["-c", line], input: Encoding.UTF8.GetBytes(happening));
}
