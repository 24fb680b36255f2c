using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>What people do with branches every day blocks nobody in the range.</summary>
public sealed class HonestBranches
{
    private const string Green = "feat(01-01): GREEN";
    private const string Review = "review(01-01)";

    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");
    private static readonly Step _reviewed = new("EEEEEPP");
    private static readonly Step _done = new("EEEEEEE");

    [Test]
    public void An_amended_checkpoint()
    {
        using History history = History.After(_planned);
        history.Commit(Green, _green);
        history.Repo.Stage(_green with { Notes = "mended" });
        history.Git("commit", "--quiet", "--amend", "--no-edit");

        history.ShouldReport();
    }

    [Test]
    public void An_amended_commit_in_which_a_phase_went_back()
    {
        using History history = History.After(_planned);
        history.Commit(Review, _reviewed);
        history.Repo.Stage(_green);
        history.Git("commit", "--quiet", "--amend", "--no-verify", "-m", Green);

        history.ShouldReport();
    }

    [Test]
    public void A_rebase_of_checkpoints()
    {
        using History history = History.After(_planned);
        history.Branch("feature");
        history.Commit(Green, _green);
        history.Commit(Review, _reviewed);
        history.Git("checkout", "--quiet", "main");
        history.Start = history.Commit("plan", _planned with { Id = "01-02" });
        history.Git("rebase", "--quiet", "main", "feature");

        history.ShouldReport();
    }

    [Test]
    public void A_rebase_that_melts_fixups_into_their_commits()
    {
        using History history = History.After(_planned);
        history.Commit(Green, _green);
        history.Repo.Stage(_green with { Notes = "mended" });
        history.Git("commit", "--quiet", "--fixup", "HEAD");
        history.ShouldReport();
        history.Git("-c", "sequence.editor=true", "rebase", "--quiet", "--interactive", "--autosquash", history.Start);

        history.ShouldReport();
        history.Repo.Commits.ShouldBe(3);
    }

    [Test]
    public void A_fixup_that_moves_the_checkpoint_it_belongs_to()
    {
        using History history = History.After(_planned);
        history.Commit(Green, new Step("EEEEPPP") { Notes = "a slip" });
        history.Commit($"fixup! {Review}", _reviewed);

        history.ShouldReport();
    }

    [Test]
    public void A_branch_that_is_squashed_when_it_is_done()
    {
        using History history = History.After(_planned);
        history.Branch("feature");
        history.Commit(Green, _green);
        history.Commit("docs: done", _done);
        history.Git("checkout", "--quiet", "main");
        history.Git("merge", "--quiet", "--squash", "feature");
        history.Commit("A login form (#12)");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_checkpoint_that_is_picked_for_a_release()
    {
        using History history = History.After(_planned);
        history.Branch("release");
        history.Git("checkout", "--quiet", "main");
        history.Commit(Green, _green);
        history.Git("checkout", "--quiet", "release");
        history.Git("cherry-pick", "-x", "main");

        history.ShouldReport();
    }

    [Test]
    public void The_main_branch_is_merged_into_a_feature()
    {
        using History history = History.After(_planned, _planned with { Id = "01-02" });
        history.Branch("feature");
        history.Commit(Green, _green);
        history.Git("checkout", "--quiet", "main");
        history.Commit("feat(01-02): GREEN", _green with { Id = "01-02" });
        history.Commit("docs: done", _done with { Id = "01-02" });
        history.Git("checkout", "--quiet", "feature");
        history.Merge("main");

        history.Check().ShouldPass();
    }

    [Test]
    public void Two_tasks_on_two_branches_are_merged()
    {
        using History history = History.After(_planned, _planned with { Id = "01-02", Dependencies = "[\"01-01\"]" });
        history.Branch("one");
        history.Commit(Green, _green);
        history.Branch("two", history.Start);
        history.Repo.Stage("README.md", "x");
        history.Commit("a page");
        history.Git("checkout", "--quiet", "main");
        history.Merge("one", "two");

        history.ShouldReport();
    }

    [Test]
    public void A_merge_conflict_is_solved_with_what_both_did()
    {
        using History history = History.After(_planned);
        history.Branch("side");
        history.Commit(Green, _green with { Notes = "from the side" });
        history.Git("checkout", "--quiet", "main");
        history.Commit("docs: notes", _planned with { Notes = "from main" });
        history.Repo.TryGit("merge", "--quiet", "side").ExitCode.ShouldBe(1);
        history.Commit("Merge branch 'side'", _green with { Notes = "from both" });

        history.ShouldReport();
    }

    [Test]
    public void A_step_is_reset_and_begun_again_on_another_branch()
    {
        const string Way = "{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"DONE\" }";
        const string Reset = "{ \"status\": \"TODO\", \"reason\": \"the form changed\" }";
        using History history = History.After(_done with { State = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31\" }", History = $"[{Way}]" });
        history.Branch("feature");
        history.Commit("a page");
        history.Git("checkout", "--quiet", "main");
        history.Commit("docs: once more", _planned with { State = "{ \"status\": \"TODO\" }", History = $"[{Way}, {Reset}]" });
        history.Commit(Green, _green with { State = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31\" }", History = $"[{Way}, {Reset}, {{ \"status\": \"IN_PROGRESS\" }}]" });
        history.Git("checkout", "--quiet", "feature");
        history.Merge("main");

        history.ShouldReport();
    }
}
