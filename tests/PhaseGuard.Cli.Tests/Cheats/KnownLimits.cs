using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>
/// What nobody tells, since each rule looks from a commit to its first parent, at what the globs choose, and at what the file says.
/// docs/ci/cheats.md gives the reasons, and what stands against each.
/// </summary>
public sealed class KnownLimits
{
    private static readonly Step _done = new("EEEEE") { State = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }" };

    [Test]
    public void A_step_that_is_done_is_moved_to_another_folder_and_planned_anew_in_a_later_commit()
    {
        using History history = History.After(_done);
        history.Git("mv", "docs/feature/auth", "docs/feature/first-auth");
        history.Commit("put away");
        history.Commit("plan", new Step("NNNNN"));

        history.ShouldReport();
    }

    [Test]
    public void A_step_that_nobody_began_is_planned_anew_with_fewer_phases()
    {
        using Everywhere commits = Everywhere.After(new Step("NNNNNNN"));
        commits.Commit("plan", new Step("NNNNN"));

        commits.ShouldReport();
    }

    [Test]
    public void Evidence_is_made_up()
    {
        using Everywhere commits = Everywhere.After(new Step("EEENN") { IsEvident = true });
        commits.Commit("feat(01-01): GREEN", new Step("EEEEP") { IsEvident = true });

        commits.ShouldReport();
    }

    [Test]
    public void A_task_of_a_session_is_completed_at_once_with_a_summary_that_says_nothing()
    {
        using var commits = Everywhere.After();
        var session = new SampleSession();
        session.Write(commits.History.Repo, "planning", "pending IMPL-1");
        commits.History.Git("add", "--all");
        commits.Commit("plan");
        session.Write(commits.History.Repo, "completed", "completed IMPL-1");
        commits.History.Repo.Write(session.SummaryOf("IMPL-1"), ".");
        commits.History.Git("add", "--all");
        commits.Commit("done");

        commits.ShouldReport();
    }

    [Test]
    public void A_session_is_moved_out_of_the_globs_and_a_finished_copy_left_behind()
    {
        using var commits = Everywhere.After();
        var session = new SampleSession();
        session.Write(commits.History.Repo, "active", "active IMPL-1");
        commits.History.Git("add", "--all");
        commits.Commit("begin");
        new SampleSession("old/WFS-auth/").Write(commits.History.Repo, "active", "active IMPL-1");
        session.Write(commits.History.Repo, "completed", "completed IMPL-1");
        commits.History.Git("add", "--all");
        commits.Commit("done");

        commits.ShouldReport();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Another_program_stands_in_the_place_of_git()
    {
        using History history = History.After(new Step("EEENN"));
        history.Repo.Stage(new Step("EEEEI"));
        history.Repo.Hook().Findings().ShouldContain("error PG022");
        string folder = Path.Combine(history.Repo.Home, "bin");
        Script.Write(Path.Combine(folder, "git"), "#!/bin/sh\nexit 0\n");

        Finished hook = history.Repo.Hook(environment: new Dictionary<string, string?> { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}" });

        hook.Findings().ShouldBeEmpty();
        hook.ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_branch_merges_the_main_branch_and_keeps_none_of_it()
    {
        using History history = History.After(new Step("EEEEN"));
        history.Branch("feature");
        history.Repo.Stage("README.md", "x");
        history.Commit("a page");
        history.Git("checkout", "--quiet", "main");
        history.Start = history.Commit("done", _done);
        history.Git("checkout", "--quiet", "feature");
        history.Git("merge", "--quiet", "--no-verify", "--strategy", "ours", "-m", "Merge branch 'main'", "main");

        history.ShouldReport();
    }

    [Test]
    public void A_checkpoint_and_a_batch_come_in_a_merge_that_has_nothing_to_merge()
    {
        using History history = History.After(new Step("NNNNN"));
        history.Branch("side");
        history.Commit("nothing");
        history.Git("checkout", "--quiet", "main");
        history.Git("merge", "--quiet", "--no-ff", "--no-commit", "side");
        history.Commit("Merge branch 'side'", new Step("EEEEP"), new Step("EEEEE") { Id = "01-02" });

        history.ShouldReport();
    }

    [Test]
    public void A_step_is_written_where_no_glob_looks()
    {
        using var history = new History();
        history.Commit("plan", new Step("EEEEI") { Folder = "docs/feature/auth/Steps" }, new Step("EEEEI") { Folder = "docs/feature/auth/todo" });

        history.ShouldReport();
    }

    [Test]
    public void The_clock_of_the_commit_was_set_to_suit_the_step()
    {
        using var history = new History();
        history.Repo.Write(_done.Path, new Step("NNNNN") { State = "{ \"status\": \"TODO\", \"updated\": \"2099-11-01\" }" }.ToString());
        history.Git("add", ".");
        history.Repo.Run("git", ["commit", "--quiet", "-m", "plan"], environment: new Dictionary<string, string?> { ["GIT_COMMITTER_DATE"] = "4100000000 +0000" }).OrThrow();

        history.ShouldReport();
    }

    [Test]
    public void A_step_is_pushed_before_its_last_checkpoint_past_the_local_hook()
    {
        using History history = History.After(new Step("NNNNNNN"));
        using var server = new TestRepo("--bare");
        history.Git("remote", "add", "origin", server.Top);
        history.Git("push", "--quiet", "origin", "main");
        Tool.Run(server.Top, "install", "--hooks", "pre-receive").OrThrow();
        Tool.Run(history.Repo.Top, "install", "--hooks", "pre-push").OrThrow();
        history.Commit("feat(01-01): GREEN", new Step("EEEEPPP"));

        history.Repo.TryGit("push", "--quiet", "origin", "main").Output.ShouldContain("error PG083");
        history.Git("update-ref", "refs/remotes/origin/feigned", "HEAD");
        history.Repo.TryGit("push", "--quiet", "origin", "main").OrThrow().Shown.ShouldNotContain("PG083");
    }

    [Test]
    public void A_branch_is_deleted_by_one_push_and_made_anew_by_the_next()
    {
        using History history = History.After(new Step("NNNNN"));
        using var server = new TestRepo("--bare");
        history.Git("remote", "add", "origin", server.Top);
        history.Git("push", "--quiet", "origin", "main");
        Tool.Run(server.Top, "install", "--hooks", "pre-receive").OrThrow();
        history.Commit("feat(01-01): GREEN", new Step("EEEFP"));
        history.Git("push", "--quiet", "origin", "main:side");
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        history.Commit("feat(01-01): GREEN", new Step("EEEEP"));

        history.Git("push", "--quiet", "origin", ":side");
        history.Repo.TryGit("push", "--quiet", "origin", "main:side").OrThrow().Error.ShouldNotContain("PG099");
    }
}
