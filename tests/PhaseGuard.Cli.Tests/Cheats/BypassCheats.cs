using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>The installed hooks are gone around, or told something else than what is committed; the range tells.</summary>
public sealed class BypassCheats
{
    private static readonly Step _bad = new("EEEEI");

    [Test]
    public void The_hooks_are_not_asked()
    {
        string[][] ways =
        [
            ["commit", "--quiet", "--no-verify", "-m", "cheat"],
            ["-c", "core.hooksPath=/dev/null", "commit", "--quiet", "-m", "cheat"],
        ];
        foreach (string[] way in ways)
        {
            using History history = Installed();
            history.Git("add", ".");
            history.Git(way);

            history.ShouldReport("error PG022", "error PG061");
        }
    }

    [Test]
    public void The_hook_is_not_executable_any_more()
    {
        using History history = Installed();
        history.Git("add", ".");
        history.Repo.Run("chmod", ["-x", ".git/hooks/pre-commit", ".git/hooks/commit-msg"]).OrThrow();
        history.Git("commit", "--quiet", "-m", "cheat");

        history.ShouldReport("error PG022", "error PG061");
    }

    [Test]
    public void A_commit_is_made_by_hand()
    {
        using History history = Installed();
        history.Git("add", ".");
        string tree = history.Repo.Git("write-tree").Output.Trim();
        string commit = history.Repo.Git("commit-tree", "-p", "HEAD", "-m", "cheat", tree).Output.Trim();
        history.Git("update-ref", "HEAD", commit);

        history.ShouldReport("error PG022", "error PG061");
    }

    [Test]
    public void A_patch_and_a_pick_run_no_hook()
    {
        using History history = Installed();
        history.Git("stash", "--quiet");
        history.Branch("side");
        history.Commit("cheat", _bad);
        history.Git("checkout", "--quiet", "main");
        history.Git("cherry-pick", "side");
        history.ShouldReport("error PG022", "error PG061");

        history.Git("reset", "--quiet", "--hard", history.Start);
        history.Repo.Write("../patch", history.Repo.Git("format-patch", "-1", "--stdout", "side").Output);
        history.Git("am", "--quiet", "../patch");
        history.ShouldReport("error PG022", "error PG061");
    }

    [Test]
    public void A_letter_begins_a_comment_and_takes_the_announced_line_away()
    {
        using History history = Installed(new Step("EEEEP"));
        history.Git("add", ".");
        history.Git("-c", "core.commentChar=f", "commit", "--quiet", "--cleanup=strip", "-m", "feat(01-01): GREEN", "-m", "wip");

        history.Repo.Git("log", "-1", "--format=%s").Output.ShouldBe("wip\n");
        history.ShouldReport("error PG080");
    }

    [Test]
    public void A_revert_is_feigned_for_the_hook()
    {
        using History history = Installed(new Step("EEEESEE"));
        history.Commit("no review", new Step("EEEESEE"));
        history.Start = history.Commit("a review", new Step("EEEEEEE"));
        history.Repo.Stage(_bad.Path, new Step("EEEESEE").ToString());
        history.Git("update-ref", "REVERT_HEAD", "HEAD");

        history.Repo.TryGit("commit", "--quiet", "-m", "cheat").OrThrow().Error.ShouldContain("warning PG061");

        history.ShouldReport("error PG061");
    }

    /// <summary>A repository with all hooks, and a step in the work tree that was a good one before.</summary>
    private static History Installed(Step? step = null)
    {
        History history = step is null ? History.After(new Step("EEEEE")) : new History();
        Tool.Run(history.Repo.Top, "install").OrThrow();
        history.Repo.Write(_bad.Path, (step ?? _bad).ToString());
        return history;
    }
}
