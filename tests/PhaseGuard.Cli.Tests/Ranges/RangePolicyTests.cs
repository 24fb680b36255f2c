namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>Whose policy counts in a range.</summary>
public sealed class RangePolicyTests
{
    private const string Lax = "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }";

    [Test]
    public void The_base_says_how_its_own_change_is_judged()
    {
        using History history = Loosened();

        Finished check = history.Check();

        check.ShouldReport("error PG022", "warning PG091");
        check.Output.ShouldContain($": warning PG091: the policy is loosened in \"rules\": PG022 is off (in {history.Id("HEAD~1")[..12]})\n");
    }

    [Test]
    public void The_head_says_it_where_that_is_asked_for_and_the_loosening_is_told_all_the_same()
    {
        using History history = Loosened();

        history.Check("--policy-from", "head").ShouldReport("warning PG091");
        history.Check("--policy-from", "head", "--strict").ExitCode.ShouldBe(1);
        history.Check("--policy-from", "base").ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void A_policy_that_is_named_counts_and_nothing_is_said_of_the_others()
    {
        using History history = Loosened();
        history.Repo.Write("../mine.json", "{ \"rules\": { \"PG022\": \"warning\" } }");

        history.Check("--policy", "../mine.json").ShouldReport("warning PG022");
    }

    [Test]
    public void A_policy_can_be_named_for_a_bare_repository()
    {
        using History history = Loosened();
        using var clone = new Clone(history.Repo, "--bare");
        history.Repo.Write("../mine.json", "{ \"rules\": { \"PG022\": \"warning\" } }");

        Tool.Run(clone.Top, "check", "--range", $"{history.Start}..main", "--policy", history.Repo.At("../mine.json")).ShouldReport("warning PG022");
    }

    [Test]
    public void A_loosening_is_told_once_however_often_it_comes()
    {
        using History history = Loosened();
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\" }");
        history.Commit("strict again");
        history.Repo.Stage("phaseguard.json", Lax);
        history.Commit("lax again");

        history.ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void A_policy_that_nobody_can_read_may_pass_by()
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", "{");
        history.Commit("a slip");
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\" }");
        history.Commit("mended", new Step("NNNNN"));

        history.Check().ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_policy_that_nobody_can_read_at_the_tip_is_no_policy()
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", "{");
        history.Commit("a slip");

        history.Check().ShouldNotBeChecked("phaseguard.json of ");
        history.Check("--tip-only").ShouldNotBeChecked("phaseguard.json of ");
    }

    [Test]
    public void A_base_whose_policy_nobody_can_read_guards_nothing()
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", "{");
        history.Start = history.Commit("a slip");
        history.Repo.Stage("phaseguard.json", "{}");
        history.Commit("mended");

        history.Check().ShouldNotBeChecked($"phaseguard.json of {history.Start[..12]}");
        history.Check("--policy-from", "head").ShouldReport();
    }

    [Test]
    public void The_tip_alone_is_judged_as_it_is_and_not_how_it_came_to_be()
    {
        using History history = History.After(new Step("EEEEE"), new Step("EEEFE") { Id = "01-03" });
        history.Commit("bad", new Step("EEEEI"));
        history.Commit("gone back, batched, unannounced", new Step("ESSEE") { Notes = "more" }, new Step("EEEEE") { Id = "01-02" });

        Finished check = history.Check("--tip-only");

        check.ShouldReport("warning PG026");
        check.Output.ShouldContain($" (in {history.Head[..12]})\n");
        check.Output.ShouldContain(" in 1 of 3 step files checked.");
        history.Check("--tip-only", "--strict").ExitCode.ShouldBe(1);
    }

    [Test]
    public void The_tip_is_judged_as_a_whole()
    {
        using History history = History.After(new Step("EEEEE"), new Step("EEEEE") { Id = "01-02", Dependencies = "[\"01-01\"]" });
        history.Branch("side");
        history.Commit("side", new Step("EEEEE") { Dependencies = "[\"01-02\"]", Notes = "side" });
        history.Git("checkout", "--quiet", "main");
        history.Git("mv", "docs/feature/auth/steps/01-02.json", "docs/feature/auth/steps/01-02-b.json");
        history.Commit("main");
        history.Merge("side");

        history.ShouldReport("error PG073");
        history.Check("--tip-only").ShouldReport("error PG073");
    }

    private static History Loosened()
    {
        var history = new History();
        history.Repo.Stage("phaseguard.json", Lax);
        history.Commit("loosened");
        history.Commit("bad", new Step("EEEEI"));
        return history;
    }
}
