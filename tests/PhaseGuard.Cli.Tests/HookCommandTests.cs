using System.Text;

namespace PhaseGuard.Cli.Tests;

/// <summary>A program that manages hooks can run the guard's through the tool.</summary>
public sealed class HookCommandTests
{
    [Test]
    public void A_hook_says_what_it_says_when_git_runs_it()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished bad = Tool.Start(repo, "hook", "pre-commit");

        bad.ExitCode.ShouldBe(1);
        bad.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        repo.Stage(SampleStep.Path, SampleStep.Good);
        Tool.Start(repo, "hook", "pre-commit").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_hook_gets_its_arguments()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Good);

        Tool.Start(repo, "hook", "commit-msg", "a message.txt").ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(3),
            run => run.Error.ShouldStartWith("phaseguard: the message \"a message.txt\" cannot be read: "));
    }

    [Test]
    public void A_hook_gets_the_standard_input()
    {
        using var repo = new TestRepo();

        Finished push = repo.Run("dotnet", [Tool.Dll, "hook", "pre-push", "origin", "some where"], input: Encoding.UTF8.GetBytes("nonsense\n"));

        push.ShouldBe(new Finished(3, "", "phaseguard: pre-push was handed a line that is not of git's form: \"nonsense\" (let git run the hook).\n"));
    }

    [Test]
    public void A_hook_that_does_not_exist_is_a_wrong_command_line()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, "hook", "pre-comit").ShouldBe(new Finished(
            2, "", "phaseguard: \"pre-comit\" is no hook that the guard knows: name one of pre-commit, pre-merge-commit, commit-msg, pre-push, pre-receive.\n"));
    }
}
