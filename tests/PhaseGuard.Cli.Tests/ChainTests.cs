using System.Text;

namespace PhaseGuard.Cli.Tests;

/// <summary>A hook that was there before runs first, and loses nothing.</summary>
public sealed class ChainTests
{
    private const string Hook = ".git/hooks/pre-commit";

    [Test]
    public void The_chained_hook_runs_first_and_then_the_guard()
    {
        using TestRepo repo = Chained("echo I was first");
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Commit().Error.ShouldStartWith($"I was first\n{SampleStep.Path}{SampleStep.BadLine}");
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().OrThrow().Error.ShouldMatch("^I was first\n(.*\n)*0 errors");
    }

    [Test]
    public void Where_the_chained_hook_fails_the_commit_stops_with_its_code()
    {
        using TestRepo repo = Chained("echo no >&2; exit 7");
        repo.Stage(SampleStep.Path, SampleStep.Good);

        repo.Commit().ExitCode.ShouldBe(1);
        repo.Run("sh", [Hook]).ShouldBe(new Finished(7, "", "no\n"));
    }

    [Test]
    public void The_chained_hook_gets_the_same_arguments_and_the_same_standard_input()
    {
        using TestRepo repo = Chained("echo \"$#:$1:$2\"; cat");
        byte[] input = Encoding.UTF8.GetBytes("one $HOME `two`\nthree\n\n");

        repo.Run("sh", [Hook, "a b", "*"], input: input).Output.ShouldStartWith("2:a b:*\none $HOME `two`\nthree\n\n");
    }

    [Test]
    public void A_chained_hook_that_is_not_executable_stays_as_silent_as_it_was()
    {
        using var repo = new TestRepo();
        repo.Write(Hook, "#!/bin/sh\nexit 1\n");
        Tool.Run(repo.Top, "install", "--chain").OrThrow();
        repo.Stage(SampleStep.Path, SampleStep.Good);

        repo.Commit().OrThrow();
    }

    [Test]
    public void Installing_again_keeps_the_chain_and_uninstall_brings_the_hook_back()
    {
        using TestRepo repo = Chained("exit 5");
        Tool.Run(repo.Top, "install").OrThrow();
        repo.Run("sh", [Hook]).ExitCode.ShouldBe(5);

        Tool.Run(repo.Top, "uninstall").Output.ShouldStartWith("Removed PhaseGuard from .git/hooks/pre-commit: the hook that was there before is back.\n");

        File.ReadAllText(repo.At(Hook)).ShouldBe("#!/bin/sh\nexit 5\n");
        File.Exists(repo.At(".git/hooks/pre-commit.chained")).ShouldBeFalse();
    }

    [Test]
    public void A_second_foreign_hook_does_not_overwrite_the_one_that_is_kept()
    {
        using TestRepo repo = Chained("exit 5");
        repo.Write(Hook, "#!/bin/sh\nexit 6\n");

        Tool.Run(repo.Top, "install", "--chain").ExitCode.ShouldBe(3);

        File.ReadAllText(repo.At(Hook)).ShouldContain("exit 6");
        File.ReadAllText(repo.At(".git/hooks/pre-commit.chained")).ShouldContain("exit 5");
    }

    private static TestRepo Chained(string hook)
    {
        var repo = new TestRepo();
        repo.Write(Hook, $"#!/bin/sh\n{hook}\n");
        repo.Run("chmod", ["+x", Hook]).OrThrow();
        Tool.Run(repo.Top, "install", "--chain").Output
            .ShouldStartWith("Installed .git/hooks/pre-commit; pre-commit.chained runs first.\n");
        return repo;
    }
}
