using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>With every hook installed, ordinary work goes on.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HonestHooks : IDisposable
{
    private const string Green = "feat(01-01): GREEN";

    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");
    private static readonly Step _reviewed = new("EEEEEPP");

    private readonly History _history = History.After(_planned);

    public HonestHooks() => Tool.Run(_history.Repo.Top, "install").OrThrow();

    [TearDown]
    public void NobodyIsBlocked() => _history.Check().ShouldPass();

    public void Dispose() => _history.Dispose();

    [Test]
    public void A_checkpoint_is_amended()
    {
        Commit(Green, _green);
        _history.Repo.Stage(_green with { Notes = "mended" });

        _history.Git("commit", "--quiet", "--amend", "--no-edit");
        _history.Git("commit", "--quiet", "--amend", "-m", $"{Green}, and a better text");
    }

    [Test]
    public void A_fixup_is_melted_into_its_commit()
    {
        Commit(Green, _green);
        Commit("review(01-01)", _reviewed);
        _history.Repo.Stage(_green.Path, (_reviewed with { Notes = "mended" }).ToString());
        _history.Git("commit", "--quiet", "--fixup", "HEAD");

        _history.Git("-c", "sequence.editor=true", "rebase", "--quiet", "--interactive", "--autosquash", _history.Start);
        _history.Repo.Commits.ShouldBe(4);
    }

    [Test]
    public void A_message_is_reworded()
    {
        Commit(Green, _green);
        Commit("review(01-01)", _reviewed);

        _history.Git("-c", "sequence.editor=sed -i s/^pick/reword/", "rebase", "--quiet", "--interactive", _history.Start);
    }

    [Test]
    public void A_branch_is_rebased_and_picked_and_reverted()
    {
        _history.Branch("feature");
        Commit(Green, _green);
        _history.Git("checkout", "--quiet", "main");
        Commit("docs: plan", _planned with { Id = "01-02" });
        _history.Git("rebase", "--quiet", "main", "feature");
        _history.Git("checkout", "--quiet", "main");
        _history.Git("cherry-pick", "feature");
        _history.Git("revert", "--no-edit", "HEAD");
        _history.Git("revert", "--no-commit", "HEAD");
        _history.Git("commit", "--quiet", "--no-edit");
    }

    [Test]
    public void A_merge_is_made_in_each_way()
    {
        foreach (string[] way in new string[][] { ["--no-ff", "--no-edit"], ["--ff"], ["--no-ff", "--no-commit"], ["--squash"] })
        {
            _history.Git("checkout", "--quiet", "-B", "side", _history.Start);
            Commit(Green, _green);
            _history.Git("checkout", "--quiet", "-B", "main", _history.Start);
            _history.Git(["merge", "--quiet", .. way, "side"]);
            if (way.Length == 1 || way[1] == "--no-commit")
            {
                _history.Repo.TryGit("commit", "--quiet", "-m", Green);
            }

            _history.Id("HEAD^{tree}").ShouldBe(_history.Id("side^{tree}"));
        }
    }

    [Test]
    public void A_conflict_is_solved_with_what_both_did()
    {
        _history.Branch("side");
        Commit(Green, _green with { Notes = "from the side" });
        _history.Git("checkout", "--quiet", "main");
        Commit("docs: notes", _planned with { Notes = "from main" });
        _history.Repo.TryGit("merge", "--quiet", "side").ExitCode.ShouldBe(1);
        _history.Repo.Stage(_green with { Notes = "from both" });

        _history.Git("commit", "--quiet", "--no-edit");
    }

    [Test]
    public void Some_of_the_work_tree_is_committed_and_the_rest_is_not_looked_at()
    {
        _history.Repo.Write(_green.Path, _green.ToString());
        _history.Repo.Write("docs/feature/auth/steps/01-02.json", "{ half a");
        _history.Repo.Stage("README.md", "x");

        _history.Git("commit", "--quiet", "-m", "a page");
        _history.Git("commit", "--quiet", "-m", Green, "--", _green.Path);
    }

    private void Commit(string message, Step step)
    {
        _history.Repo.Stage(step);
        _history.Git("commit", "--quiet", "-m", message);
    }
}
