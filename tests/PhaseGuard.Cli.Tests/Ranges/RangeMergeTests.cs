namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A range with more than one branch in it.</summary>
public sealed class RangeMergeTests
{
    [Test]
    public void Two_branches_do_not_stand_in_for_one_another()
    {
        using History history = History.After(new Step("EEEEN"), new Step("EEEEE") { Id = "01-02" });
        history.Branch("side");
        history.Commit("side 1", new Step("EEEEI"));
        history.Git("checkout", "--quiet", "main");
        history.Commit("main 1", new Step("EEEEI") { Id = "01-02" });
        history.Git("checkout", "--quiet", "side");
        history.Commit("side 2", new Step("EEEEE"));
        history.Git("checkout", "--quiet", "main");
        history.Commit("main 2", new Step("EEEEE") { Id = "01-02" });
        history.Merge("side");

        Finished check = history.Check();

        check.ShouldReport("error PG022", "error PG022", "error PG061");
        check.Output.Split(", fixed in ").Length.ShouldBe(3);
        check.Output.ShouldContain("in 2 of 2 step files checked in 5 commits.");
    }

    [Test]
    public void A_flaw_that_only_the_other_branch_repaired_is_not_said_to_be_repaired()
    {
        using History history = History.After(new Step("EEEEN"));
        history.Branch("side");
        history.Commit("side, broken", new Step("EEEEI"));
        history.Commit("side, repaired", new Step("EEEEE"));
        history.Git("checkout", "--quiet", "main");
        history.Commit("main, broken", new Step("EEEEI"));
        history.Git("merge", "--quiet", "--no-ff", "--no-verify", "--strategy", "ours", "-m", "Merge", "side");

        Finished check = history.Check();

        check.Findings().ShouldContain("error PG022");
        check.Output.ShouldMatch(@"PG022: Phase COMMIT left in progress \(in [0-9a-f]{12}\)\n");
    }

    [Test]
    public void A_merge_is_judged_against_its_first_parent_and_is_no_batch()
    {
        using History history = History.After(new Step("NNNNN"));
        history.Branch("side");
        history.Commit("feat(01-01): GREEN", new Step("EEEEP"));
        history.Commit("finished", new Step("EEEEE"));
        history.Git("checkout", "--quiet", "main");
        history.Commit("other");
        history.Merge("side");

        history.ShouldReport();
    }
}
