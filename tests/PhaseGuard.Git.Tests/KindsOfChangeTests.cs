using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>Additions, changes, renames, copies and type changes bring content; deletions bring none.</summary>
public sealed class KindsOfChangeTests
{
    private const string Other = "docs/feature/auth/steps/01-02.json";

    [Test]
    public void A_deleted_step_is_told_of_and_does_not_block()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.CommitUnguarded();
        repo.Git("rm", "--quiet", SampleStep.Path);

        Finished commit = repo.Commit();
        commit.ExitCode.ShouldBe(0);
        commit.Error.ShouldStartWith($"{SampleStep.Path}:1:1: warning PG064: a step that was begun was removed\n");
        commit.Error.ShouldContain("\n0 errors, 1 warning in 0 step files checked.");
    }

    [Test]
    public void A_rename_with_an_edit_is_judged_by_its_new_path()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("mv", SampleStep.Path, Other);
        repo.Stage(Other, SampleStep.Bad);
        repo.Git("diff", "--cached", "-M", "--name-status").Output.ShouldStartWith("R");
        repo.Commit().ShouldBeBlocked(Other);

        repo.Stage(Other, SampleStep.Edited);
        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_bad_file_that_is_moved_into_the_steps_is_judged_and_one_that_is_moved_out_is_told_of()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("drafts/01-01.json", SampleStep.Bad);
        repo.CommitUnguarded();
        repo.Write("steps/.keep", "");
        repo.Git("mv", "drafts/01-01.json", "steps/01-01.json");
        repo.Commit().ShouldBeBlocked("steps/01-01.json");

        repo.CommitUnguarded();
        repo.Git("mv", "steps/01-01.json", "elsewhere.json");
        repo.Commit().OrThrow().Error.ShouldStartWith("steps/01-01.json:1:1: warning PG064: ");
    }

    [Test]
    public void A_copy_is_judged_even_where_the_user_looks_for_copies()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "diff.renames", "copies");
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Stage(Other, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked(Other);

        repo.Stage(Other, SampleStep.Good);
        repo.Commit().ShouldPass(steps: 2);
    }

    [Test]
    public void A_step_that_becomes_a_symbolic_link_is_blocked_and_one_that_ceases_to_be_one_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.StageEntry("120000", repo.Store(Encoding.UTF8.GetBytes("../elsewhere.json")), Encoding.UTF8.GetBytes(SampleStep.Path));
        repo.Commit().ShouldBeUnreadable("a symbolic link");

        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_change_of_mode_alone_is_judged_too()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.CommitUnguarded();
        repo.Git("update-index", "--chmod=+x", SampleStep.Path);
        repo.Commit().ShouldBeBlocked();

        using TestRepo good = Stories.WithGoodStep();
        good.Git("update-index", "--chmod=+x", SampleStep.Path);
        good.Commit().ShouldPass();
    }

    [Test]
    public void An_entry_that_is_only_intended_to_be_added_is_not_judged()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Git("add", "--intent-to-add", SampleStep.Path);
        repo.Stage("README.md", "read me\n");
        repo.Commit().ShouldBeSilent();

        repo.Git("add", SampleStep.Path);
        repo.Commit().ShouldBeBlocked();
    }
}
