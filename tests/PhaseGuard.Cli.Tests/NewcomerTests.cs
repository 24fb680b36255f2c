namespace PhaseGuard.Cli.Tests;

/// <summary>The first hour: what the tool says is enough to go on.</summary>
public sealed class NewcomerTests
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
    public void A_range_in_which_the_guard_begins_reports_no_loosening()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "A project.\n");
        repo.Commit().OrThrow();
        repo.Stage("phaseguard.json", """{ "plannedSteps": "allow" }""");
        repo.Commit().OrThrow();

        Tool.Run(repo.Top, "check", "--range", "HEAD~1..HEAD").OrThrow().Output.ShouldNotContain("PG091");
    }
}
