namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A range of commits is judged one commit after the other.</summary>
public sealed class RangeTests
{
    [Test]
    public void A_finding_names_the_commit_that_made_it_and_the_one_that_repaired_it()
    {
        using var history = new History();
        string bad = history.Commit("bad", new Step("EEEEI"));
        history.Commit("notes", new Step("EEEEI") { Notes = "more" });
        string good = history.Commit("good", new Step("EEEEE"));

        Finished check = history.Check();

        check.Output.ShouldStartWith($"docs/feature/auth/steps/01-01.json:11:43: error PG022: Phase COMMIT left in progress (in {bad[..12]}, fixed in {good[..12]})\n");
        check.Output.ShouldContain("in 1 of 1 step file checked in 3 commits.");
        check.ShouldReport("error PG022");
    }

    [Test]
    public void What_is_never_repaired_is_told_once_at_the_first_commit()
    {
        using var history = new History();
        string bad = history.Commit("bad", new Step("EEEEI"));
        history.Commit("notes", new Step("EEEEI") { Notes = "more" });
        history.Commit("renamed", new Step("EEEEE") { Id = "01-02" });

        Finished check = history.Check();

        check.ShouldReport("error PG022", "warning PG067");
        check.Output.Split($"(in {bad[..12]})").Length.ShouldBe(2);
        check.Output.ShouldNotContain("fixed in");
    }

    [Test]
    public void Who_sins_again_after_the_repair_is_told_again()
    {
        using var history = new History();
        string first = history.Commit("bad", new Step("EEEEI"));
        string good = history.Commit("good", new Step("EEEEE"));
        string second = history.Commit("bad again", new Step("EEEEI"));

        Finished check = history.Check();

        check.Output.ShouldContain($"error PG022: Phase COMMIT left in progress (in {first[..12]}, fixed in {good[..12]})\n");
        check.Output.ShouldContain($"error PG022: Phase COMMIT left in progress (in {second[..12]})\n");
        check.ShouldReport("error PG022", "error PG022", "error PG061");
    }

    [Test]
    public void A_flaw_goes_along_with_a_renamed_file()
    {
        using var history = new History();
        string bad = history.Commit("bad", new Step("EEEEI"));
        history.Git("mv", new Step("").Path, "docs/feature/auth/steps/01-01-login.json");
        history.Commit("renamed");
        history.Git("mv", "docs/feature/auth", "docs/feature/login");
        history.Commit("folder renamed");

        Finished check = history.Check();

        check.ShouldReport("error PG022");
        check.Output.Split($"(in {bad[..12]})").Length.ShouldBe(2);
    }

    [Test]
    public void With_the_file_its_flaws_are_gone_and_its_going_is_told()
    {
        using var history = new History();
        string bad = history.Commit("bad", new Step("EEEEI"));
        history.Git("rm", "--quiet", new Step("").Path);
        string gone = history.Commit("gone");

        Finished check = history.Check();

        check.Output.ShouldContain($"left in progress (in {bad[..12]}, fixed in {gone[..12]})\n");
        check.Output.ShouldContain($":1:1: warning PG064: a step that was begun was removed (in {gone[..12]})\n");
        check.ShouldReport("error PG022", "warning PG064");
    }

    [Test]
    public void A_root_commit_is_judged_as_all_that_it_brings()
    {
        using var history = new History();
        history.Git("checkout", "--quiet", "--orphan", "island");
        string root = history.Commit("island", new Step("EEEEI"));
        history.Git("checkout", "--quiet", "main");
        history.Git("merge", "--quiet", "--no-verify", "--allow-unrelated-histories", "-m", "Merge", "island");

        history.Check().Output.ShouldContain($"left in progress (in {root[..12]})\n");
    }

    [Test]
    public void A_last_commit_that_changes_nothing_is_a_commit_too()
    {
        using var history = new History();
        history.Commit("bad", new Step("EEEEI"));
        history.Commit("nothing");

        Finished check = history.Check();

        check.ShouldReport("error PG022");
        check.Output.ShouldContain("in 2 commits.");
    }

    [Test]
    public void What_no_commit_changed_is_judged_only_beside_the_others()
    {
        using History history = History.After(new Step("EEEEI"), new Step("EEEEE") { Id = "01-02", Dependencies = "[\"01-09\"]" });
        history.Repo.Stage("README.md", "x");
        history.Commit("a page");

        history.ShouldReport("warning PG071");
    }
}
