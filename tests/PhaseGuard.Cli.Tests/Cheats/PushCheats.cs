using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>Commits that no local hook has seen are pushed to a real server, and its hook tells.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PushCheats : IDisposable
{
    private readonly TestRepo _server = new("--bare");
    private readonly History _history = History.After(new Step("EEEEE"));

    public PushCheats()
    {
        _history.Git("remote", "add", "origin", _server.Top);
        _history.Git("push", "--quiet", "origin", "main");
        Tool.Run(_server.Top, "install", "--hooks", "pre-receive").OrThrow();
    }

    public void Dispose()
    {
        _history.Dispose();
        _server.Dispose();
    }

    [TestCase("HEAD:refs/heads/main")]
    [TestCase("HEAD:refs/heads/feature")]
    [TestCase("HEAD:refs/tags/v1")]
    [TestCase("HEAD:refs/odd/place")]
    [TestCase("HEAD:refs/replace/0123456789012345678901234567890123456789")]
    [TestCase("HEAD:refs/notes/commits")]
    [TestCase("HEAD~1:refs/heads/first HEAD:refs/heads/second")]
    public void A_bad_commit_is_pushed_past_the_local_hook_to_any_place(string refs)
    {
        _history.Commit("cheat", new Step("EEEEI"));
        _history.Commit("repaired", new Step("EEEEE") { Notes = "more" });

        Refused(refs.Split(' '), "error PG022", "error PG061");
    }

    [Test]
    public void A_tag_of_a_tag_goes_first_and_the_branch_follows()
    {
        _history.Commit("cheat", new Step("EEEEI"));
        _history.Git("tag", "-a", "-m", "inner", "inner");
        _history.Git("tag", "-a", "-m", "outer", "outer", "inner");

        Refused(["outer"], "error PG022", "error PG061");
        Refused(["outer", "main"], "error PG022", "error PG061");
    }

    [Test]
    public void What_was_pushed_is_rewritten()
    {
        _history.Git("reset", "--quiet", "--hard", "HEAD~1");
        _history.Commit("cheat", new Step("EEEEI"));

        Refused(["--force", "main"], "error PG022", "warning PG099");
    }

    [Test]
    public void The_policy_comes_along_with_the_step_that_needs_it()
    {
        _history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }");
        _history.Commit("cheat", new Step("EEEEI") { Id = "01-02" });

        Refused(["main"], "error PG022", "warning PG091");
        Refused(["main:feature"], "error PG022", "warning PG091");
    }

    [Test]
    public void The_policy_is_loosened_on_a_side_branch_and_main_takes_what_that_let_in()
    {
        _history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }");
        _history.Commit("loosened");
        _history.Repo.TryGit("push", "--quiet", "origin", "main:side").OrThrow().Error.ShouldContain("warning PG091");
        _history.Commit("cheat", new Step("EEEEI") { Id = "01-02" });
        _history.Repo.TryGit("push", "--quiet", "origin", "main:side").OrThrow().Error.ShouldNotContain("PG022");

        Finished push = _history.Repo.TryGit("push", "--quiet", "origin", "main");

        push.ExitCode.ShouldNotBe(0);
        push.Error.ShouldContain("error PG022");
    }

    [Test]
    public void A_checkpoint_is_pushed_that_nobody_announced()
    {
        _history.Commit("wip", new Step("EEEEP") { Id = "01-02" });

        Refused(["main"], "error PG080");
    }

    [Test]
    public void An_island_is_pushed_and_merged_later()
    {
        _history.Git("checkout", "--quiet", "--orphan", "island");
        _history.Commit("cheat", new Step("EEEEI"));

        Refused(["island"], "error PG022", "warning PG091");
    }

    private void Refused(string[] refs, params string[] findings)
    {
        Finished push = _history.Repo.TryGit(["push", "--quiet", "--no-verify", "origin", .. refs]);

        push.ExitCode.ShouldNotBe(0);
        string said = push.Error.Replace("remote: ", "", StringComparison.Ordinal);
        new Finished(1, said, "").Findings().Where(finding => finding != "warning PG065").ShouldBe(findings, push.Error);
        _server.Git("for-each-ref", "--format=%(refname)").Output.ShouldBe("refs/heads/main\n");
    }
}
