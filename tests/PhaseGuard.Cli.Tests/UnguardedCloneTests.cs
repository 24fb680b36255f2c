namespace PhaseGuard.Cli.Tests;

/// <summary>A clone has no hooks of its own: who works in it is reminded, on a terminal and nowhere else.</summary>
public sealed class UnguardedCloneTests
{
    private const string Manifest = """{ "version": 1, "tools": { "phaseguard.tool": { "version": "0.1.0", "commands": ["dotnet-phaseguard"] } } }""";

    private const string Next = $"next {SampleStep.Path}";

    [TestCase("check")]
    [TestCase("next FILE")]
    [TestCase("phase list FILE")]
    [TestCase("step status")]
    public void The_commands_of_everyday_work_say_how_to_install_the_hooks(string line)
    {
        using var repo = new TestRepo();
        repo.Write(".config/dotnet-tools.json", Manifest);

        Seen(repo, line).ShouldBe("phaseguard: this clone has no hooks yet, and git judges no commit here: `dotnet tool restore && dotnet phaseguard install`.\n");
    }

    [Test]
    public void Where_only_a_policy_is_there_the_command_is_the_tools_own()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");

        Seen(repo, Next).ShouldEndWith(": `dotnet phaseguard install`.\n");
    }

    [Test]
    public void Nothing_is_said_once_the_hooks_are_there()
    {
        using var repo = new TestRepo();
        repo.Write(".config/dotnet-tools.json", Manifest);
        Tool.Run(repo.Top, "install").OrThrow();

        Seen(repo, Next).ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_said_where_another_program_manages_hooks()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");
        repo.Write(".husky/pre-commit", "#!/bin/sh\n");
        repo.Git("config", "core.hooksPath", ".husky");

        Seen(repo, Next).ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_said_in_a_repository_that_nobody_guards()
    {
        using var repo = new TestRepo();
        repo.Write(".config/dotnet-tools.json", """{ "version": 1, "tools": { "husky": { "version": "0.7.2" } } }""");

        Seen(repo, Next).ShouldBeEmpty();
    }

    [Test]
    public void A_repository_without_any_hooks_folder_is_no_failure()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");
        repo.Git("config", "core.hooksPath", "");

        Seen(repo, Next).ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_said_where_no_terminal_is()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");
        repo.Write(SampleStep.Path, SampleStep.Good);

        Tool.Run(repo.Top, "check").Error.ShouldBeEmpty();
    }

    private static string Seen(TestRepo repo, string line)
    {
        repo.Write(SampleStep.Path, SampleStep.Good);
        string seen = "";
        Tool.RunIn(world => world with { Terminal = text => seen += text, ProgressAfter = TimeSpan.FromDays(1) }, repo.Top, line.Replace("FILE", SampleStep.Path, StringComparison.Ordinal).Split(' ')).OrThrow();
        return seen;
    }
}
