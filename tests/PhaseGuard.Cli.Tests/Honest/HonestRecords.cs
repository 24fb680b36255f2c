using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>What people write into a step on its way blocks nobody: not in the hooks, not in the range, not on the server.</summary>
public sealed class HonestRecords
{
    private const string Begun = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }";
    private const string Failed = "{ \"status\": \"FAILED\", \"failed_at\": \"2026-05-31T09:00:00Z\" }";
    private const string Result = "{ \"failure_reason\": \"x\", \"recovery_suggestions\": [], \"can_retry\": true }";
    private const string Veto = "{ \"reviewer\": \"@ada\", \"ready_for_execution\": false, \"critiques\": [{ \"severity\": \"LOW\", \"resolved\": false }] }";

    [Test]
    public void A_phase_is_executed_again_and_keeps_its_earlier_run()
    {
        const string First = "{ \"outcome\": \"FAIL\", \"ended_at\": \"2026-05-31T08:00:00Z\" }";
        using Everywhere commits = Everywhere.After(new Step("EEEFP") { Green = "\"ended_at\": \"2026-05-31T08:00:00Z\", " });
        commits.Commit("again", new Step("EEEEP") { Green = $"\"ended_at\": \"2026-05-31T09:00:00Z\", \"history\": [{First}, {{ \"outcome\": \"PASS\", \"ended_at\": \"2026-05-31T09:00:00Z\" }}], " });

        commits.ShouldReport();
    }

    [Test]
    public void A_failed_step_is_tried_again()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEP") { State = Failed, Result = Result });
        commits.Commit("try again", new Step("EEEEP") { State = "{ \"status\": \"RETRY\" }", Result = Result });
        commits.Commit("go on", new Step("EEEEP") { State = Begun, Result = Result });

        commits.ShouldReport();
    }

    [Test]
    public void A_failure_that_was_recorded_by_mistake_is_reverted()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEP") { State = Begun });
        commits.Commit("it failed", new Step("EEEEP") { State = Failed, Result = Result });
        commits.History.Git("revert", "--no-edit", "HEAD");

        commits.ShouldPass();
    }

    [Test]
    public void A_first_state_that_was_a_failure_is_reverted()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEP"));
        commits.Commit("it failed", new Step("EEEEP") { State = Failed, Result = Result });
        commits.History.Git("revert", "--no-edit", "HEAD");

        commits.ShouldPass();
    }

    [Test]
    public void A_veto_is_answered_and_lifted_by_its_reviewer()
    {
        Step vetoed = new("NNNNN") { Reviews = $"[{Veto}]" };
        string resolved = Veto.Replace("\"resolved\": false", "\"resolved\": true", StringComparison.Ordinal);
        using Everywhere commits = Everywhere.After(vetoed);
        commits.Commit("resolve", vetoed with { Reviews = $"[{resolved}]" });
        commits.Commit("ready", vetoed with { Reviews = $"[{resolved}, {{ \"reviewer\": \"@ada\", \"ready_for_execution\": true }}]" });

        commits.ShouldReport();
    }

    [Test]
    public void A_review_that_was_meant_for_another_step_is_reverted()
    {
        using Everywhere commits = Everywhere.After(new Step("NNNNN"));
        commits.Commit("review", new Step("NNNNN") { Reviews = $"[{Veto}]" });
        commits.History.Git("revert", "--no-edit", "HEAD");

        commits.ShouldPass();
    }

    [Test]
    public void A_planned_step_is_planned_anew_with_fewer_criteria()
    {
        using Everywhere commits = Everywhere.After(new Step("NNNNN") { Criteria = "[\"a\", \"b\"]", Dependencies = "[\"01-02\"]" });
        commits.Commit("plan anew", new Step("NNNNN") { Criteria = "[\"a\"]" });

        commits.ShouldReport();
    }

    [Test]
    public void A_step_without_a_task_id_is_announced_by_its_file()
    {
        using Everywhere commits = Everywhere.After(new Step("EEENN") { HasId = false });
        commits.Commit("feat(01-01): GREEN", new Step("EEEEP") { HasId = false });

        commits.ShouldReport("warning PG007");
    }

    [Test]
    public void Two_features_come_to_a_checkpoint_in_two_commits()
    {
        Step other = new("EEENN") { Folder = "docs/feature/billing/steps" };
        using Everywhere commits = Everywhere.After(new Step("EEENN"), other);
        commits.Commit("feat(01-01): GREEN", new Step("EEEEP"));
        commits.Commit("feat(01-01): GREEN", other with { Letters = "EEEEP" });

        commits.ShouldReport();
    }
}
