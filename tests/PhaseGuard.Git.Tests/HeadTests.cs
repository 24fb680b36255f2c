namespace PhaseGuard.Git.Tests;

/// <summary>Only a branch that does not exist yet makes a first commit.</summary>
public sealed class HeadTests
{
    [Test]
    public void A_damaged_head_is_not_a_first_commit([Values("HEAD", "HEAD^{tree}", "HEAD:docs")] string name)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        string id = repo.Git("rev-parse", name).Output.Trim();
        File.Delete(repo.At($".git/objects/{id[..2]}/{id[2..]}"));

        repo.Hook().ShouldNotBeChecked("git diff-index failed with exit code 128: ");
        repo.Commit().ExitCode.ShouldNotBe(0);
    }

    [TestCase("")]
    [TestCase("no id at all\n")]
    [TestCase("0000000000000000000000000000000000000000\n")]
    [TestCase("1234567890123456789012345678901234567890\n")]
    public void A_damaged_branch_is_not_a_first_commit(string content)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        File.WriteAllText(repo.At(".git/refs/heads/main"), content);

        repo.Hook().ShouldNotBeChecked("git diff-index failed with exit code 128: fatal: ");
        repo.Commit().ExitCode.ShouldNotBe(0);
    }

    [Test]
    public void A_branch_without_a_commit_is_one()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("checkout", "--quiet", "--orphan", "other");
        repo.Stage("steps/new.json", SampleStep.Bad);
        repo.Commit().ShouldBeBlocked("steps/new.json");

        repo.Stage("steps/new.json", SampleStep.Good);
        repo.Commit().ShouldPass(steps: 2);
    }

    [Test]
    public void A_detached_head_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("checkout", "--quiet", "--detach");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();

        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit().ShouldPass();
    }
}
