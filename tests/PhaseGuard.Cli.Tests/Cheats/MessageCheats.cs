using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>The message does not say what the commit does. Each commit went past the hooks; the range tells.</summary>
public sealed class MessageCheats
{
    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");

    [TestCase("wip")]
    [TestCase("")]
    [TestCase("feat(01-02): GREEN")]
    [TestCase("feat(01-01): GREENHOUSE")]
    [TestCase("feat(01-01): green")]
    [TestCase("Feat(01-01): GREEN")]
    [TestCase("feat(01-01):  GREEN")]
    [TestCase(" feat(01-01): GREEN")]
    [TestCase("feat(01-01) GREEN")]
    [TestCase("wip\n\nfeat(01-01): GREEN")]
    [TestCase("fixup! wip")]
    [TestCase("fixup!feat(01-01): GREEN")]
    [TestCase("Fixup! feat(01-01): GREEN")]
    [TestCase("reword! feat(01-01): GREEN")]
    [TestCase("Revert \"feat(01-01): GREEN\"")]
    [TestCase("Merge branch 'feat(01-01): GREEN'")]
    [TestCase("# feat(01-01): GREEN")]
    [TestCase("feat(01\u201001): GREEN")]
    [TestCase("\u200bfeat(01-01): GREEN")]
    public void A_checkpoint_is_not_announced(string message) => ShouldDetect(message, _green, "error PG080");

    [TestCase("review(01-01)")]
    [TestCase("test(01-01): all of it")]
    [TestCase("fixup! squash! test(01-01)")]
    public void Another_checkpoint_is_announced(string message) => ShouldDetect(message, _green, "error PG081");

    [Test]
    public void A_checkpoint_is_announced_and_no_step_is_there() => ShouldDetect("feat(01-01): GREEN", new Step("EENNNNN") { State = null }, "error PG081", "error PG021", "error PG021", "error PG021", "error PG021", "error PG021");

    [Test]
    public void The_last_checkpoint_is_announced_and_the_last_validation_was_skipped()
        => ShouldDetect("test(01-01)", new Step("EEEEESP"), "warning PG065", "warning PG084");

    [Test]
    public void Two_tasks_share_a_commit()
    {
        using History history = History.After(_planned, _planned with { Id = "01-02" });
        history.Commit("feat(01-01): GREEN", _green, _green with { Id = "01-02" });

        history.ShouldReport("error PG080", "error PG082");
    }

    [Test]
    public void An_announced_checkpoint_loses_its_message_afterwards()
    {
        using History history = History.After(_planned);
        history.Commit("feat(01-01): GREEN", _green);
        history.Git("commit", "--quiet", "--amend", "-m", "a login form");

        history.ShouldReport("error PG080");
    }

    [Test]
    public void An_announced_checkpoint_loses_its_message_in_a_squash()
    {
        using History history = History.After(_planned);
        history.Branch("feature");
        history.Commit("a page");
        history.Commit("feat(01-01): GREEN", _green);
        history.Git("checkout", "--quiet", "main");
        history.Git("merge", "--quiet", "--squash", "feature");
        history.Git("commit", "--quiet", "--no-verify", "-m", "A login form (#12)");

        history.ShouldReport("error PG080");
    }

    [Test]
    public void An_announced_checkpoint_loses_its_message_on_the_way_to_another_branch()
    {
        using History history = History.After(_planned);
        history.Branch("feature");
        history.Commit("feat(01-01): GREEN", _green);
        history.Git("checkout", "--quiet", "main");
        history.Git("cherry-pick", "--no-commit", "feature");
        history.Git("commit", "--quiet", "--no-verify", "-m", "a login form");

        history.ShouldReport("error PG080");
    }

    [Test]
    public void A_commit_calls_itself_a_revert_and_brings_what_never_was()
    {
        using History history = History.After(new Step("EEEEEEE"));
        history.Commit("Revert \"a login form\"", new Step("ESEEEEE"));

        history.ShouldReport("error PG061");
    }

    [Test]
    public void A_commit_calls_itself_a_revert_and_only_goes_back()
    {
        using History history = History.After(new Step("EEEESEE"));
        history.Commit("a review", new Step("EEEEEEE"));
        history.Commit("Revert \"something else\"", new Step("EEEESEE"));

        history.ShouldReport("warning PG061");
    }

    [Test]
    public void A_commit_calls_itself_a_revert_to_what_only_some_other_file_was()
    {
        using History history = History.After(new Step("EEEEEEE"));
        history.Repo.Stage("notes/later.json", new Step("ESEEEEE").ToString());
        history.Commit("notes");
        history.Commit("Revert \"a login form\"", new Step("ESEEEEE"));

        history.ShouldReport("error PG061");
    }

    [Test]
    public void A_rebase_leaves_the_announcement_behind()
    {
        using History history = History.After(_planned);
        history.Branch("feature");
        history.Commit("feat(01-01): GREEN", _green);
        history.Git("checkout", "--quiet", "main");
        history.Commit("a page");
        history.Git("rebase", "--quiet", "--exec", "git commit --quiet --amend -m reworded", "main", "feature");

        history.ShouldReport("error PG080");
    }

    private static void ShouldDetect(string message, Step step, params string[] findings)
    {
        using History history = History.After(_planned);
        history.Repo.Stage(step);
        history.Git("commit", "--quiet", "--no-verify", "--cleanup=verbatim", "--allow-empty-message", "-m", message);

        history.ShouldReport(findings);
    }
}
