using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>What is hidden in a merge, or made of good branches. No hook has seen it; the range tells.</summary>
public sealed class MergeCheats
{
    private static readonly Step _one = new("EEEEE");
    private static readonly Step _two = new("EEEEE") { Id = "01-02" };

    [Test]
    public void Two_good_branches_bring_the_same_task_twice()
    {
        using var history = new History();
        history.Branch("side");
        history.Commit("plan", new Step("NNNNN"));
        history.Git("checkout", "--quiet", "main");
        history.Repo.Stage("docs/feature/auth/steps/01-01-login.json", new Step("NNNNN").ToString());
        history.Commit("plan");
        history.Merge("side");

        history.ShouldReport("warning PG070");
    }

    [Test]
    public void Two_good_branches_make_a_cycle()
    {
        using History history = History.After(_one, _two);
        history.Branch("side");
        history.Commit("side", _one with { Dependencies = "[\"01-02\"]" });
        history.Git("checkout", "--quiet", "main");
        history.Commit("main", _two with { Dependencies = "[\"01-01\"]" });
        history.Merge("side");

        history.ShouldReport("error PG073");
    }

    [Test]
    public void A_branch_takes_away_what_another_one_builds_on()
    {
        using History history = History.After(_one, new Step("NNNNN") { Id = "01-02" });
        history.Branch("side");
        history.Git("rm", "--quiet", new Step("") { Id = "01-02" }.Path);
        history.Commit("side");
        history.Git("checkout", "--quiet", "main");
        history.Commit("main", _one with { Dependencies = "[\"01-02\"]" });
        history.Merge("side");

        history.ShouldReport("warning PG071");
    }

    [Test]
    public void A_merge_brings_what_no_branch_has()
    {
        using History history = WithSides(1);
        history.Git("merge", "--quiet", "--no-ff", "--no-commit", "side1");

        history.Commit("Merge branch 'side1'", new Step("ESEEE"));

        history.ShouldReport("error PG061");
    }

    [Test]
    public void A_merge_is_repaired_in_secret_by_amending_it()
    {
        using History history = WithSides(1);
        history.Merge("side1");
        history.Repo.Stage(_one.Path, new Step("ESEEE").ToString());
        history.Git("commit", "--quiet", "--no-verify", "--amend", "--no-edit");

        history.ShouldReport("error PG061");
    }

    [Test]
    public void An_octopus_hides_it_among_its_arms()
    {
        using History history = WithSides(3);
        history.Merge("side1", "side2", "side3");
        history.Repo.Stage(_one.Path, new Step("EEEEI").ToString());
        history.Git("commit", "--quiet", "--no-verify", "--amend", "--no-edit");

        history.Id("HEAD^3").ShouldNotBeEmpty();
        history.ShouldReport("error PG022", "error PG061");
    }

    [Test]
    public void A_history_of_its_own_brings_a_bad_step()
    {
        using History history = WithSides(1);
        history.Git("checkout", "--quiet", "--orphan", "island");
        history.Commit("island", new Step("EEEEI") { Id = "01-03" });
        history.Git("checkout", "--quiet", "main");
        history.Git("merge", "--quiet", "--no-verify", "--allow-unrelated-histories", "--strategy", "ours", "-m", "Merge", "island");

        history.Check().Findings().ShouldContain("error PG022");
    }

    [Test]
    public void What_a_branch_kept_of_the_main_branch_is_seen_when_it_is_merged_there()
    {
        using History history = History.After(new Step("EEEESEE"));
        history.Branch("feature");
        history.Commit("a page");
        history.Git("checkout", "--quiet", "main");
        history.Start = history.Commit("a review", new Step("EEEEEEE"));
        history.Git("checkout", "--quiet", "feature");
        history.Git("merge", "--quiet", "--no-verify", "--strategy", "ours", "-m", "Merge branch 'main'", "main");
        history.ShouldReport();
        history.Git("checkout", "--quiet", "main");
        history.Merge("feature");

        history.ShouldReport("error PG061");
    }

    [Test]
    public void A_bad_commit_is_repaired_only_after_it_was_merged()
    {
        using History history = WithSides(1);
        history.Git("checkout", "--quiet", "side1");
        history.Commit("cheat", new Step("EEEEI"));
        history.Git("checkout", "--quiet", "main");
        history.Merge("side1");
        history.Commit("repaired", _one);

        history.ShouldReport("error PG022", "error PG061", "error PG061");
    }

    private static History WithSides(int count)
    {
        History history = History.After(_one);
        for (int side = 1; side <= count; side++)
        {
            history.Branch($"side{side}", history.Start);
            history.Repo.Stage($"{side}.txt", "x");
            history.Commit("a page");
        }

        history.Git("checkout", "--quiet", "main");
        return history;
    }
}
