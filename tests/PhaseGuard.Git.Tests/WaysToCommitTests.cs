using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>Each of these gives the hook an index of its own, and the guard looks into that one.</summary>
public sealed class WaysToCommitTests
{
    [Test]
    public void A_bad_step_is_found_in_commit_a()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Commit("-a").ShouldBeBlocked();

        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Commit("-a").ShouldPass();
    }

    [Test]
    public void A_bad_step_is_found_in_commit_i()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Stage("README.md", "staged before\n");
        repo.Commit("-i", SampleStep.Path).ShouldBeBlocked();

        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Commit("-i", SampleStep.Path).ShouldPass();
    }

    [Test]
    public void A_bad_step_is_found_in_the_hunks_of_commit_p([Values("y", "n")] string hunk)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "staged before\n");
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Finished commit = repo.Run("git", ["commit", "--quiet", "-p", "-m", "a commit"], input: Encoding.ASCII.GetBytes($"{hunk}\n"));

        commit.ExitCode.ShouldBe(hunk == "y" ? 1 : 0);
        commit.Error.Contains(SampleStep.Sin, StringComparison.Ordinal).ShouldBe(hunk == "y");
        repo.Commits.ShouldBe(hunk == "y" ? 1 : 2);
    }

    [Test]
    public void A_bad_step_is_found_in_commit_path_and_only_there()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "read me\n");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit("--", SampleStep.Path).ShouldBeBlocked();

        repo.Commit("--", "README.md").ShouldBeSilent();
        repo.Commit("--only", SampleStep.Path).ShouldBeBlocked();
        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Commit("--", SampleStep.Path).ShouldPass();
    }

    [Test]
    public void A_bad_step_is_found_in_a_commit_from_a_subfolder()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Run("git", ["commit", "--quiet", "-m", "a commit", "--", "."], "docs/feature").ShouldBeBlocked();

        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Run("git", ["commit", "--quiet", "-m", "a commit", "--", "."], "docs/feature").ShouldPass();
    }

    [Test]
    public void A_bad_step_is_found_in_commit_amend()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit("--amend").ShouldBeBlocked();

        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit("--amend").ShouldPass();
        repo.Commits.ShouldBe(1);
    }
}
