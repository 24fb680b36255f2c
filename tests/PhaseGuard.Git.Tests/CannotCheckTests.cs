namespace PhaseGuard.Git.Tests;

/// <summary>What keeps the guard from looking is said in one sentence, and the commit stops.</summary>
[Platform(Exclude = "Win")]
public sealed class CannotCheckTests
{
    [Test]
    public void Outside_a_repository_there_is_nothing_to_judge()
    {
        using var repo = new TestRepo();

        repo.Hook("../home").ShouldNotBeChecked("not a git repository");
    }

    [Test]
    public void An_unmerged_index_is_not_judged()
    {
        using TestRepo repo = Conflict();

        repo.ShouldNotBeChecked($"the index has unmerged paths, such as \"{SampleStep.Path}\": resolve them, `git add` them, and try again.");

        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit().ShouldPass();
    }

    /// <summary>git runs no hook of a repository that it does not trust; by hand, the hook only reads, and nothing there is run.</summary>
    [Test]
    public void A_hook_that_is_run_by_hand_reads_the_repository_of_somebody_else()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        var foreign = new Dictionary<string, string?> { ["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1" };

        repo.CommitWith(foreign).Error.ShouldContain("dubious ownership");
        repo.Hook(environment: foreign).ShouldBeBlocked();
    }

    [Test]
    public void An_unknown_repository_format_is_not_judged()
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        repo.Git("config", "core.repositoryFormatVersion", "99");

        repo.Hook().ShouldNotBeChecked("99");
    }

    [Test]
    public void A_git_that_somebody_committed_is_never_run()
    {
        using TestRepo repo = Stories.WithGoodStep();
        Script.Write(repo.At("git"), "#!/bin/sh\ntouch was-run\n");
        repo.Git("add", "git");
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Commit().ShouldBeBlocked();
        repo.Hook(environment: new Dictionary<string, string?> { ["PATH"] = $".::{Environment.GetEnvironmentVariable("PATH")}" }).ShouldBeBlocked();

        File.Exists(repo.At("was-run")).ShouldBeFalse();
    }

    [Test]
    public void A_stack_trace_is_shown_for_a_crash_alone_and_only_on_request()
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        var debug = new Dictionary<string, string?> { ["PHASEGUARD_DEBUG"] = "1", ["PATH"] = "/nowhere" };

        repo.Hook(environment: debug).ShouldNotBeChecked("git was not found on PATH");
    }

    private static TestRepo Conflict()
    {
        TestRepo repo = Stories.WithGoodStep();
        repo.Git("checkout", "--quiet", "-b", "other");
        repo.Stage(SampleStep.Path, SampleStep.Good.Replace("\"auth\"", "\"theirs\"", StringComparison.Ordinal));
        repo.CommitUnguarded();
        repo.Git("checkout", "--quiet", "main");
        repo.Stage(SampleStep.Path, SampleStep.Good.Replace("\"auth\"", "\"ours\"", StringComparison.Ordinal));
        repo.CommitUnguarded();
        repo.TryGit("merge", "other").ExitCode.ShouldBe(1);
        return repo;
    }
}
