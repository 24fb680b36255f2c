namespace PhaseGuard.Git.Tests;

/// <summary>The whole road: real git runs the real hook.</summary>
public sealed class FirstCommitTests
{
    [Test]
    public void A_bad_step_stops_the_first_commit_and_names_phase_and_line()
    {
        using var repo = new TestRepo();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Shown.ShouldContain($"{SampleStep.Path}:{SampleStep.Sin}");
        repo.HasCommit.ShouldBeFalse();
    }

    [Test]
    public void A_good_step_is_committed_after_one_line()
    {
        using var repo = new TestRepo();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.AtGreen);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(0);
        commit.Shown.ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
        repo.HasCommit.ShouldBeTrue();
    }

    [Test]
    public void A_commit_without_step_files_is_silent()
    {
        using var repo = new TestRepo();
        repo.InstallHook();
        repo.Stage("README.md", "nothing to judge\n");
        repo.Stage("package.json", "{ not even JSON");

        repo.Commit().ShouldBe(new Finished(0, "", ""));
    }
}
