using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The first hour: what the tool says is enough to go on.</summary>
public sealed partial class NewcomerTests
{
    private const string New = $"step new {SampleStep.Path} --task-id 01-01 --project-id auth --name Login --schema 4.0";

    [Test]
    public void A_planned_step_can_be_committed_after_the_one_command_that_step_new_names()
    {
        using var repo = new TestRepo();
        Tool.Start(repo, "install").OrThrow();

        Tool.Run(repo.Top, New.Split(' ')).OrThrow().Output.ShouldContain("\nThis repository has no policy, and by the defaults a step that nobody has started is not committed: `dotnet phaseguard init` writes a policy that lets it.\n");
        repo.Git("add", ".");
        repo.Commit().ExitCode.ShouldBe(1);
        Tool.Run(repo.Top, "init").OrThrow();
        repo.Git("add", ".");

        Finished commit = repo.Commit();
        commit.ExitCode.ShouldBe(0);
        commit.Error.ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
        Tool.Run(repo.Top, "step", "new", "docs/feature/auth/steps/01-02.json", "--task-id", "01-02", "--project-id", "auth", "--name", "Logout").OrThrow().Output.ShouldNotContain("no policy");
    }

    [Test]
    public void From_install_to_a_step_that_is_done_and_committed_the_tool_says_every_command()
    {
        using var shell = new PageShell();
        shell.Repo.Git("commit", "--quiet", "--allow-empty", "-m", "the first commit");
        var kinds = new HashSet<string>();
        string last = "";

        for (var said = new Queue<string>(["dotnet phaseguard install"]); said.TryDequeue(out string? command); last = command)
        {
            command.ShouldNotBe(last);
            kinds.Add(Kind(command));
            string[] next = Said(shell.Run(Filled(command)));
            said = next.Length > 0 ? new Queue<string>(next) : said;
        }

        shell.Run("dotnet phaseguard next docs/steps/01-01.json").ShouldBe("The step is DONE.\n");
        shell.Run("git status --short").ShouldBeEmpty();
        shell.Run("git log -1 --format=%s").ShouldBe("feat(01-01): DONE\n");
        kinds.Count.ShouldBeLessThanOrEqualTo(10, string.Join('\n', kinds));
    }

    [Test]
    public void Who_reads_only_why_commits_are_refused_is_led_to_a_step_that_is_done_and_committed()
    {
        using var shell = new PageShell();
        Tool.Start(shell.Repo, "install").OrThrow();
        shell.Run($"dotnet phaseguard {New}");
        string message = "Log in", next = "";
        string[] said = [""];

        for (int rounds = 0; said.Length > 0; rounds++)
        {
            rounds.ShouldBeLessThan(20);
            shell.Repo.Git("add", ".");
            string error = shell.Repo.TryGit("commit", "--quiet", "-m", message).Error;
            next = Said(error) is [var first] ? first : next;
            if (Begin().Match(error) is { Success: true } begin)
            {
                message = begin.Groups[1].Value;
                continue;
            }

            message = "Log in";
            said = Said(shell.Run(next));
            foreach (string command in said)
            {
                shell.Run(Filled(command));
            }
        }

        shell.Run("git status --short").ShouldBeEmpty();
        shell.Run(next).ShouldBe("The step is DONE.\n");
    }

    [Test]
    public void A_range_in_which_the_guard_begins_reports_no_loosening()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "A project.\n");
        repo.Commit().OrThrow();
        repo.Stage("phaseguard.json", """{ "plannedSteps": "allow" }""");
        repo.Commit().OrThrow();

        Tool.Run(repo.Top, "check", "--range", "HEAD~1..HEAD").OrThrow().Output.ShouldNotContain("PG091");
    }

    /// <summary>The commands that an output says to type, in their order.</summary>
    private static string[] Said(string output)
        => [.. output.Split('\n').Where(line => line.StartsWith("Next: ", StringComparison.Ordinal) || line.StartsWith("Then: ", StringComparison.Ordinal)).Select(line => line["Next: ".Length..])];

    /// <summary>The command with what somebody has to say for a placeholder.</summary>
    private static string Filled(string command)
        => command.Replace("--agent NAME", "--agent software-crafter", StringComparison.Ordinal).Replace("--project-id NAME", "--project-id auth", StringComparison.Ordinal).Replace("TEXT", "Login", StringComparison.Ordinal);

    /// <summary>The command without what it is about.</summary>
    private static string Kind(string command)
        => string.Join(' ', command.Split(' ').TakeWhile(word => word.All(letter => char.IsAsciiLetterLower(letter))));

    [GeneratedRegex("Begin the message with \"([^\"]+)\"")]
    private static partial Regex Begin();
}
