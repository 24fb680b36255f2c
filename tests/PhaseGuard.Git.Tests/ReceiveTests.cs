namespace PhaseGuard.Git.Tests;

/// <summary>Real pushes to a real server, whose hook judges what is still in quarantine.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ReceiveTests : IDisposable
{
    private readonly TestRepo _server = new("--bare");
    private readonly TestRepo _repo = Stories.WithoutStep();

    public ReceiveTests()
    {
        _server.InstallHook("pre-receive");
        _repo.Git("remote", "add", "origin", _server.Top);
        Push("main").OrThrow();
        File.Delete(_repo.At(".git/hooks/pre-commit"));
    }

    public void Dispose()
    {
        _repo.Dispose();
        _server.Dispose();
    }

    [Test]
    public void A_new_branch_with_a_bad_step_is_refused_and_leaves_nothing_behind()
    {
        string bad = Commit(SampleStep.Bad);

        Finished push = Push("HEAD:refs/heads/feature");

        push.ExitCode.ShouldNotBe(0);
        push.Error.ShouldContain($"remote: {SampleStep.Path}:{SampleStep.Sin} (in {bad[..12]})");
        push.Error.ShouldContain("in 1 of 1 step file checked in 1 commit.");
        _server.TryGit("cat-file", "-e", bad).ExitCode.ShouldNotBe(0);
        _server.Git("for-each-ref").Output.ShouldNotContain("feature");
    }

    [Test]
    public void A_good_branch_is_taken_and_only_what_is_new_is_judged_later()
    {
        Commit(SampleStep.Good, "feat: plan");
        Push("HEAD:refs/heads/feature").OrThrow();
        Commit(SampleStep.Edited);

        Push("HEAD:refs/heads/feature").OrThrow().Error.ShouldNotContain("step file");
    }

    [Test]
    public void An_update_is_judged_commit_by_commit()
    {
        Push("HEAD:refs/heads/feature").OrThrow();
        string bad = Commit(SampleStep.Bad);
        string good = Commit(SampleStep.Good);

        Finished push = Push("HEAD:refs/heads/feature");

        push.ExitCode.ShouldNotBe(0);
        push.Error.ShouldContain($"{SampleStep.Sin} (in {bad[..12]}, fixed in {good[..12]})");
    }

    [Test]
    public void A_forced_update_is_judged_too()
    {
        Commit(SampleStep.Good);
        Push("HEAD:refs/heads/feature").OrThrow();
        _repo.Git("reset", "--quiet", "--hard", "HEAD~1");
        Commit(SampleStep.Bad);

        Push("--force", "HEAD:refs/heads/feature").Error.ShouldContain(SampleStep.Sin);
    }

    [Test]
    public void A_branch_that_is_deleted_has_nothing_to_judge()
    {
        Push("HEAD:refs/heads/feature").OrThrow();

        Push(":refs/heads/feature").OrThrow().Error.ShouldNotContain("phaseguard");
    }

    [Test]
    public void A_tag_is_no_way_in()
    {
        Commit(SampleStep.Bad);
        _repo.Git("tag", "light");
        _repo.Git("tag", "-a", "-m", "heavy", "heavy");

        Push("light").Error.ShouldContain(SampleStep.Sin);
        Push("heavy").Error.ShouldContain(SampleStep.Sin);
    }

    [Test]
    public void Of_several_refs_one_bad_one_stops_all_and_each_commit_is_judged_once()
    {
        string bad = Commit(SampleStep.Bad);

        Finished push = Push("HEAD:refs/heads/one", "HEAD:refs/heads/two", "HEAD~1:refs/heads/three");

        push.ExitCode.ShouldNotBe(0);
        push.Error.Split(bad[..12]).Length.ShouldBe(push.Error.Split($"(in {bad[..12]})").Length);
        push.Error.ShouldContain("in 1 of 1 step file checked in 1 commit.");
        _server.Git("for-each-ref").Output.ShouldNotContain("refs/heads/three");
    }

    [Test]
    public void The_policy_is_the_one_that_the_server_has()
    {
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        Commit(SampleStep.Bad);

        Push("HEAD:refs/heads/main").Error.ShouldContain(SampleStep.Sin);
        Push("HEAD:refs/heads/other").Error.ShouldContain(SampleStep.Sin);
    }

    [Test]
    public void A_branch_without_a_common_past_has_no_policy_of_its_own()
    {
        _repo.Git("checkout", "--quiet", "--orphan", "island");
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        Commit(SampleStep.Bad);

        Push("island").Error.ShouldContain(SampleStep.Sin);
    }

    [Test]
    public void What_another_branch_lets_in_is_judged_where_it_goes_next()
    {
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        _repo.Git("commit", "--quiet", "-m", "loosen");
        Push("HEAD:refs/heads/loose").OrThrow();
        Commit(SampleStep.Bad);
        Push("HEAD:refs/heads/loose").OrThrow();

        Push("HEAD:refs/heads/main").Error.ShouldContain(SampleStep.Sin);
    }

    [Test]
    public void Commits_that_reach_two_refs_are_judged_by_the_policies_of_both()
    {
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        _repo.Git("commit", "--quiet", "-m", "loosen");
        Push("HEAD:refs/heads/loose").OrThrow();
        Commit(SampleStep.Bad);

        Push("HEAD:refs/heads/loose", "HEAD:refs/heads/main").Error.ShouldContain(SampleStep.Sin);
        Push("HEAD:refs/heads/loose").OrThrow();
    }

    [Test]
    public void A_new_branch_of_a_server_whose_own_is_not_there_is_judged_by_the_defaults()
    {
        _server.Git("symbolic-ref", "HEAD", "refs/heads/elsewhere");
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        Commit(SampleStep.Bad);

        Push("HEAD:refs/heads/feature").Error.ShouldContain(SampleStep.Sin);
        Push("HEAD~1:refs/tags/HEAD").OrThrow();
        Push("HEAD:refs/heads/feature").Error.ShouldContain(SampleStep.Sin);
    }

    /// <summary>What the server's own branch has was judged there, by its policy.</summary>
    [Test]
    public void A_branch_takes_over_what_is_on_main_whatever_its_own_policy_says_of_it()
    {
        Push("HEAD:refs/heads/feature").OrThrow();
        _repo.Stage("phaseguard.json", """{ "rules": { "PG022": "off" } }""");
        _repo.Git("commit", "--quiet", "-m", "loosen");
        Push("HEAD:refs/heads/main").OrThrow();
        Commit(SampleStep.Bad);
        Push("HEAD:refs/heads/main").OrThrow();

        Push("HEAD:refs/heads/feature").OrThrow();
    }

    [Test]
    public void GitLab_shows_every_line()
    {
        Commit(SampleStep.Bad);
        Script.Write(_server.At("hooks/pre-receive"), File.ReadAllText(_server.At("hooks/pre-receive")).Replace("exec ", "export GL_ID=user-1\nexec ", StringComparison.Ordinal));

        string[] lines = [.. Push("HEAD:refs/heads/feature").Error.Split('\n').Where(line => line.StartsWith("remote: ", StringComparison.Ordinal))];

        lines.ShouldContain(line => line.Contains(SampleStep.Sin, StringComparison.Ordinal));
        lines.ShouldAllBe(line => line.StartsWith("remote: GL-HOOK-ERR: ", StringComparison.Ordinal));
    }

    [Test]
    public void GitLab_shows_why_nothing_could_be_judged()
    {
        Finished hook = _server.Run(
            HookUnderTest.Command[0],
            [.. HookUnderTest.Command.Skip(1), "pre-receive"],
            environment: new Dictionary<string, string?> { ["GL_ID"] = "user-1" },
            input: "nonsense\n"u8.ToArray());

        hook.Error.ShouldStartWith("GL-HOOK-ERR: phaseguard: pre-receive was handed a line");
        hook.ExitCode.ShouldBe(3);
    }

    [TestCase("nonsense")]
    [TestCase("0000000000000000000000000000000000000000")]
    public void A_line_that_git_would_not_write_is_no_push(string id)
        => _server.RunHook($"{id} 1\n", "pre-receive").ShouldNotBeChecked("pre-receive was handed a line that is not of git's form: ");

    [Test]
    public void A_damaged_policy_on_the_server_stops_the_push()
    {
        _repo.Stage("phaseguard.json", "{ \"steps\": 1 }");
        Commit(SampleStep.Good);
        File.Delete(_server.At("hooks/pre-receive"));
        Push("HEAD:refs/heads/main").OrThrow();
        _server.InstallHook("pre-receive");
        Commit(SampleStep.Edited);

        Push("HEAD:refs/heads/main").Error.ShouldContain("remote: phaseguard: phaseguard.json of ");
    }

    private Finished Push(params string[] refs) => _repo.TryGit(["push", "--quiet", "origin", .. refs]);

    private string Commit(string step, string message = "a commit")
    {
        _repo.Stage(SampleStep.Path, step);
        _repo.Git("commit", "--quiet", "-m", message);
        return _repo.Git("rev-parse", "HEAD").Output.Trim();
    }
}
