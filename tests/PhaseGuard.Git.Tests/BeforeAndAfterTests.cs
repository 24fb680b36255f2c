namespace PhaseGuard.Git.Tests;

/// <summary>A commit is judged against what it changes.</summary>
public sealed class BeforeAndAfterTests
{
    private const string Skipped = "10:42: error PG061: Phase GREEN was EXECUTED, and now is SKIPPED";

    [Test]
    public void A_phase_that_goes_back_stops_the_commit()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.WentBack);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith($"{SampleStep.Path}:{Skipped}\n");
    }

    [Test]
    public void A_commit_that_repairs_form_is_no_batch()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Good.Replace("\"EXECUTED\"", "\"COMPLETED\"", StringComparison.Ordinal).Replace("\"PASS\"", "\"SUCCESS\"", StringComparison.Ordinal));
        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.Good);

        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_commit_that_nobody_has_yet_is_made_anew_as_the_page_says()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.WentBack);
        repo.TryGit("commit", "--quiet", "--amend", "--no-edit").ExitCode.ShouldBe(1);

        repo.Git("reset", "--soft", "HEAD~1");

        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_step_is_known_again_under_another_name_by_git()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("mv", SampleStep.Path, "docs/feature/auth/steps/01-01-login.json");
        repo.Stage("docs/feature/auth/steps/01-01-login.json", SampleStep.WentBack);

        repo.Commit().Error.ShouldStartWith($"docs/feature/auth/steps/01-01-login.json:{Skipped}\n");
    }

    [Test]
    public void A_step_that_was_written_anew_is_known_again_by_its_task_id()
    {
        using TestRepo repo = Stories.WithGoodStep();
        string padded = SampleStep.WentBack.Replace("\"auth\"", $"\"{new string('x', 20_000)}\"", StringComparison.Ordinal);
        repo.Git("rm", "--quiet", SampleStep.Path);
        repo.Stage("docs/feature/auth/steps/01-01-again.json", padded);

        Finished commit = repo.Commit();

        commit.Error.ShouldContain($"docs/feature/auth/steps/01-01-again.json:{Skipped}\n");
        commit.Error.ShouldNotContain("PG064");
    }

    [Test]
    public void A_copy_is_a_new_file()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "diff.renames", "copies");
        repo.Stage("docs/feature/auth/steps/01-01-copy.json", SampleStep.WentBack);

        repo.Commit().OrThrow().Error.ShouldNotContain("PG061");
    }

    [Test]
    public void A_revert_takes_back_on_purpose_and_is_only_told_of()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.WentBack);
        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.CommitUnguarded();
        repo.Git("revert", "--no-commit", "HEAD");

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(0);
        commit.Error.ShouldStartWith($"{SampleStep.Path}:10:42: warning PG061: Phase GREEN was EXECUTED, and now is SKIPPED (a revert to an earlier version)\n");
    }

    [Test]
    public void A_revert_does_not_let_pass_what_no_ancestor_had()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "x");
        repo.CommitUnguarded();
        repo.Git("revert", "--no-commit", "HEAD");
        repo.Stage(SampleStep.Path, SampleStep.WentBack);

        repo.Commit().Error.ShouldStartWith($"{SampleStep.Path}:{Skipped}\n");
    }

    [Test]
    public void A_merge_that_is_committed_by_hand_is_no_batched_update()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Git("checkout", "--quiet", "-b", "side");
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.CommitUnguarded();
        repo.Git("checkout", "--quiet", "main");
        repo.Git("merge", "--quiet", "--no-ff", "--no-commit", "side");

        repo.Commit().Error.ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
    }

    [TestCase("tag")]
    [TestCase("branch")]
    public void A_name_that_looks_like_a_merge_makes_none(string kind)
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Git(kind, "MERGE_HEAD");
        repo.Stage(SampleStep.Path, SampleStep.Good);

        repo.Commit().Error.ShouldStartWith($"{SampleStep.Path}:1:1: warning PG067: the file is new, and all its 5 phases are finished\n");
    }
}
