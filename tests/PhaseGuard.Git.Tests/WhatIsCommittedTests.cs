namespace PhaseGuard.Git.Tests;

/// <summary>The guard judges what will be committed, whatever the work tree has.</summary>
public sealed class WhatIsCommittedTests
{
    [Test]
    public void A_bad_step_is_found_in_the_first_commit_and_in_the_next()
    {
        using var repo = new TestRepo();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().ShouldPass();

        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit().ShouldPass();

        repo.Commits.ShouldBe(2);
    }

    [Test]
    public void A_step_that_is_staged_bad_is_blocked_though_the_work_tree_is_good()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(SampleStep.Path, SampleStep.Edited);

        repo.Commit().ShouldBeBlocked();
    }

    [Test]
    public void A_step_that_is_staged_good_passes_though_the_work_tree_is_bad()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Write(SampleStep.Path, SampleStep.Bad);

        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_bad_step_that_is_committed_already_stops_no_other_commit()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.CommitUnguarded();
        repo.Stage("docs/feature/auth/steps/01-02.json", SampleStep.Good);

        repo.Commit().ShouldPass();
    }

    [Test]
    public void All_bad_steps_are_named_in_the_order_of_their_paths_below_any_folder()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("steps/z.json", SampleStep.Bad);
        repo.Stage("a/b/c/steps/01.json", SampleStep.Bad);
        repo.Stage("a/steps/fine.json", SampleStep.Good);
        repo.Stage("a/steps/deeper/no-step.json", SampleStep.Bad);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Shown.Split('\n').Where(line => line.Contains("PG022", StringComparison.Ordinal)).Take(2)
            .ShouldBe([$"a/b/c/steps/01.json:{SampleStep.Sin}", $"steps/z.json:{SampleStep.Sin}"]);
        commit.Shown.ShouldMatch(@"\n2 errors, \d+ warnings? in 3 of 3 step files checked\.");
    }
}
