namespace PhaseGuard.Git.Tests;

/// <summary>A check leaves the work tree, the index and the object store as they were.</summary>
[Platform(Exclude = "Win")]
public sealed class NothingIsWrittenTests
{
    [Test]
    public void A_check_that_passes_writes_nothing()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);

        AfterCheck(repo).ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_check_that_blocks_writes_nothing()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        AfterCheck(repo).ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_check_that_fails_writes_nothing()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        string id = repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
        File.Delete(repo.At($".git/objects/{id[..2]}/{id[2..]}"));

        AfterCheck(repo).ExitCode.ShouldBe(3);
    }

    [Test]
    public void A_check_before_the_first_commit_writes_nothing()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Good);

        AfterCheck(repo).ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_check_where_git_would_like_to_refresh_its_index_writes_nothing()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "core.untrackedCache", "true");
        repo.Git("config", "core.splitIndex", "true");
        repo.Git("config", "diff.autoRefreshIndex", "true");
        repo.Git("config", "gc.auto", "1");
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        File.SetLastWriteTimeUtc(repo.At(SampleStep.Path), DateTime.UnixEpoch.AddYears(40));
        repo.Write("README.md", "touched\n");

        AfterCheck(repo).ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_check_while_another_git_holds_the_index_is_not_stopped()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Write(".git/index.lock", "held by another");

        AfterCheck(repo).ExitCode.ShouldBe(0);
    }

    [Test]
    public void Every_call_forbids_git_to_write_on_the_side_and_to_ask_questions()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        string seen = Path.Combine(repo.Home, "seen");

        repo.Hook(environment: FakeGit.Always(
            repo, $"echo $GIT_OPTIONAL_LOCKS $GIT_TERMINAL_PROMPT $GIT_NO_REPLACE_OBJECTS $LC_ALL >> '{seen}'\nPATH=${{PATH#*:}} GIT_EXEC_PATH= exec git \"$@\"")).ShouldPass();

        File.ReadAllLines(seen).ShouldBe(["0 0 1 C", "0 0 1 C", "0 0 1 C"]);
    }

    private static Finished AfterCheck(TestRepo repo)
    {
        string[] before = Snapshot.Of(repo);

        Finished hook = repo.Hook();

        Snapshot.Of(repo).ShouldBe(before);
        return hook;
    }
}
