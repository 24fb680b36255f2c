using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>What was taken back on purpose blocks nobody in the range.</summary>
public sealed class HonestReverts
{
    private const string Green = "feat(01-01): GREEN";
    private const string Review = "review(01-01)";

    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");
    private static readonly Step _reviewed = new("EEEEEPP");
    private static readonly Step _done = new("EEEEEEE");

    [Test]
    public void A_revert_of_a_finished_step()
    {
        using History history = History.After(_reviewed);
        history.Commit("docs: done", _done);
        history.Git("revert", "--no-edit", "HEAD");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_of_a_checkpoint_and_a_revert_of_the_revert()
    {
        using History history = History.After(_planned);
        history.Commit(Green, _green);
        history.Git("revert", "--no-edit", "HEAD");
        history.Git("revert", "--no-edit", "HEAD");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_of_many_commits()
    {
        using History history = History.After(_planned);
        history.Commit(Green, _green);
        history.Commit(Review, _reviewed);
        history.Git("revert", "--no-edit", "HEAD~2..HEAD");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_of_a_merge()
    {
        using History history = History.After(_planned);
        history.Branch("side");
        history.Commit(Green, _green);
        history.Git("checkout", "--quiet", "main");
        history.Merge("side");
        history.Git("revert", "--no-edit", "-m", "1", "HEAD");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_after_the_folder_was_renamed()
    {
        using History history = History.After(_reviewed);
        history.Commit("docs: done", _done);
        history.Git("mv", "docs/feature/auth", "docs/feature/login");
        history.Commit("rename a folder");
        history.Git("revert", "--no-edit", "HEAD~1");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_after_the_file_was_renamed()
    {
        using History history = History.After(_reviewed);
        history.Commit("docs: done", _done);
        history.Git("mv", _done.Path, "docs/feature/auth/steps/01-01-login.json");
        history.Commit("rename a file");
        history.Git("revert", "--no-edit", "HEAD~1");

        history.Check().ShouldPass();
    }

    [Test]
    public void A_revert_of_a_revert_as_a_newer_git_words_it()
    {
        using History history = History.After(_planned);
        history.Commit("feat(01-01): GREEN", _green);
        history.Git("revert", "--no-edit", "HEAD");
        history.Git("revert", "--no-commit", "HEAD");
        history.Git("commit", "--quiet", "-m", "Reapply \"feat(01-01): GREEN\"");

        history.ShouldReport("warning PG061", "warning PG061", "warning PG061", "warning PG061");
    }
}
