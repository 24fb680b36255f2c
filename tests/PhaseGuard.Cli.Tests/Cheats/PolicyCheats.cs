using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>Who cannot keep the rules changes them. The range judges by the base's policy, and tells of each loosening.</summary>
public sealed class PolicyCheats
{
    [TestCase("{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }")]
    [TestCase("{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"warning\" } }")]
    [TestCase("{ \"plannedSteps\": \"allow\", \"commitPhase\": \"open\" }")]
    [TestCase("{ \"plannedSteps\": \"allow\", \"steps\": [\"none/**/*.json\"] }")]
    [TestCase("{ \"plannedSteps\": \"allow\", \"exclude\": [\"docs/**\"] }")]
    [TestCase("{ \"plannedSteps\": \"allow\", \"phaseSets\": { \"4.0\": { \"phases\": [\"PREPARE\"] } } }")]
    public void A_policy_is_loosened_for_the_commit_that_needs_it(string policy)
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", policy);
        history.Commit("cheat", new Step("EEEEI"));

        history.ShouldReport("error PG022", "warning PG091");
        history.Check("--policy-from", "head").Findings().ShouldContain("warning PG091");
    }

    [Test]
    public void A_policy_is_loosened_and_tightened_again_when_the_step_is_in()
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }");
        history.Commit("cheat", new Step("EEEEI"));
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\" }");
        history.Commit("tightened");

        history.ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void A_version_of_ones_own_needs_nothing()
    {
        using History history = History.After(new Step("EEENN"));
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"phaseSets\": { \"9.0\": { \"phases\": [\"PREPARE\"] } } }");
        history.Repo.Stage(new Step("").Path, new Step("E").ToString().Replace("1.0", "9.0", StringComparison.Ordinal));
        history.Git("commit", "--quiet", "--no-verify", "-m", "cheat");

        history.ShouldReport("error PG006", "warning PG091");
        history.Check("--policy-from", "head").ShouldReport("error PG063", "warning PG091");
    }

    [Test]
    public void A_template_of_ones_own_needs_nothing()
    {
        const string Template = "{ \"schema_version\": \"4.0\", \"tdd_cycle\": { \"phase_execution_log\": [{ \"phase_name\": \"PREPARE\" }] } }";
        using var history = new History();
        history.Repo.Stage("template.json", Template);
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"canonicalSchema\": \"template.json\" }");
        history.Commit("cheat", new Step("EEEEI"));

        history.ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void The_template_that_the_policy_names_is_thinned_out()
    {
        const string File = "template.json";
        const string Before = "{ \"schema_version\": \"4.0\", \"tdd_cycle\": { \"phase_execution_log\": [{ \"phase_name\": \"PREPARE\" }, { \"phase_name\": \"COMMIT\" }] } }";
        using var history = new History();
        history.Repo.Stage(File, Before);
        history.Repo.Stage("phaseguard.json", $$"""{ "canonicalSchema": "{{File}}" }""");
        history.Start = history.Commit("a template");
        history.Repo.Stage(File, Before.Replace(", { \"phase_name\": \"COMMIT\" }", "", StringComparison.Ordinal));

        Tool.Run(history.Repo.Top, "check", "--staged").ShouldReport("warning PG091");
        history.Commit("cheat");
        history.ShouldReport("warning PG091");
    }

    [Test]
    public void A_strict_policy_is_deleted()
    {
        using var history = new History();
        history.Repo.Stage("phaseguard.json", "{ \"rules\": { \"PG067\": \"error\" } }");
        history.Start = history.Commit("strict");
        history.Git("rm", "--quiet", "phaseguard.json");
        history.Commit("cheat", new Step("EEEEE"));

        history.ShouldReport("error PG067", "warning PG091");
    }

    [Test]
    public void A_policy_becomes_a_link_to_another_one()
    {
        using var history = new History();
        history.Repo.Stage("other.json", "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }");
        history.Git("rm", "--quiet", "phaseguard.json");
        history.Repo.StageEntry("120000", history.Repo.Store("other.json"u8.ToArray()), "phaseguard.json"u8.ToArray());
        history.Git("commit", "--quiet", "--no-verify", "-m", "cheat");

        history.Check().ExitCode.ShouldBe(3);
        Tool.Run(history.Repo.Top, "check", "--range", $"{history.Start}..HEAD", "--policy-from", "head").ExitCode.ShouldBe(3);
    }

    [Test]
    public void A_loosening_is_hidden_in_a_merge()
    {
        using var history = new History();
        history.Branch("side");
        history.Commit("side", new Step("EEEEI"));
        history.Git("checkout", "--quiet", "main");
        history.Commit("main");
        history.Git("merge", "--quiet", "--no-ff", "--no-commit", "side");
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rules\": { \"PG022\": \"off\" } }");
        history.Commit("Merge branch 'side'");

        history.ShouldReport("error PG022", "warning PG091");
    }
}
