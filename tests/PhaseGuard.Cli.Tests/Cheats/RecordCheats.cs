using System.Text;
using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>What a step must keep is struck out, or kept in other words; the hooks, the range and the server tell.</summary>
public sealed class RecordCheats
{
    private const string Failed = "{ \"status\": \"FAILED\", \"failed_at\": \"2026-05-31T09:00:00Z\" }";
    private const string Begun = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }";
    private const string Done = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }";
    private const string Veto = "[{ \"reviewer\": \"@ada\", \"ready_for_execution\": false }]";

    private static readonly Step _planned = new("NNNNN");

    [Test]
    public void A_history_grows_by_a_run_that_never_was()
        => ShouldDetect(
            new Step("EEEFP") { Green = "\"ended_at\": \"2026-05-31T08:00:00Z\", " },
            new Step("EEEEP") { Green = "\"ended_at\": \"2026-05-31T09:00:00Z\", \"history\": [{ \"outcome\": \"PASS\" }, { \"outcome\": \"PASS\" }], " },
            "warning PG066");

    [Test]
    public void A_failure_is_forgotten_in_one_commit_and_done_in_the_next()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEE") { State = Failed, Result = "{ \"failure_reason\": \"x\", \"recovery_suggestions\": [], \"can_retry\": true }" });
        commits.Commit("tidy up", new Step("EEEEE"));
        commits.Commit("done", new Step("EEEEE") { State = Done });

        commits.ShouldReport("error PG068");
    }

    [Test]
    public void A_review_that_says_not_ready_is_deleted_by_the_commit_that_executes()
        => ShouldDetect(_planned with { Reviews = Veto }, new Step("EEEEE") { Reviews = "[]" }, "error PG069", "warning PG065");

    [Test]
    public void A_review_that_says_not_ready_is_overwritten_with_null()
        => ShouldDetect(_planned with { Reviews = Veto }, new Step("EEEEE"), "error PG069", "warning PG065");

    [Test]
    public void A_veto_is_followed_by_a_review_that_does_not_say()
        => ShouldDetect(_planned with { Reviews = Veto }, new Step("EEEEE") { Reviews = "[{ \"reviewer\": \"@ada\", \"ready_for_execution\": false }, { \"reviewer\": \"@ada\" }]" }, "error PG046", "warning PG065");

    [Test]
    public void A_criterion_that_is_not_met_is_struck_out()
        => ShouldDetect(
            new Step("EEEEP") { State = Begun, Criteria = "[\"It logs in.\", \"It logs out.\"]" },
            new Step("EEEEE") { State = Done, Criteria = "[\"It logs in.\"]" },
            "warning PG098");

    [Test]
    public void A_dependency_that_is_not_done_is_struck_out()
        => ShouldDetect(new Step("NNNNN") { Dependencies = "[\"01-02\"]" }, new Step("EEEEE") { State = Done }, "warning PG098", "warning PG065");

    [Test]
    public void One_message_announces_the_checkpoints_of_two_features()
    {
        Step other = new("EEENN") { Folder = "docs/feature/billing/steps" };
        using Everywhere commits = Everywhere.After(new Step("EEENN"), other);
        commits.Commit("feat(01-01): GREEN", new Step("EEEEP"), other with { Letters = "EEEEP" });

        commits.ShouldReport("error PG082");
    }

    [Test]
    public void A_step_without_a_task_id_comes_to_a_checkpoint_that_nobody_announces()
    {
        using Everywhere commits = Everywhere.After(new Step("EEENN") { HasId = false });
        commits.Commit("wip", new Step("EEEEP") { HasId = false });

        commits.ShouldReport("warning PG007", "error PG080");
    }

    [Test]
    public void A_commit_names_its_parent_twice_to_be_a_merge()
    {
        using History history = History.After(new Step("EEENN"));
        history.Repo.Stage(_planned.Path, new Step("EEEEP").ToString());
        string tree = history.Repo.Git("write-tree").Output.Trim();
        string person = "A <a@example.org> 1780000000 +0000";
        byte[] commit = Encoding.UTF8.GetBytes($"tree {tree}\nparent {history.Head}\nparent {history.Head}\nauthor {person}\ncommitter {person}\n\nwip\n");
        string id = history.Repo.Run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], input: commit).OrThrow().Output.Trim();
        history.Git("reset", "--quiet", "--hard", id);

        history.ShouldReport("error PG080");
    }

    private static void ShouldDetect(Step before, Step after, params string[] findings)
    {
        using Everywhere commits = Everywhere.After(before);
        commits.Commit("cheat", after);

        commits.ShouldReport(findings);
    }
}
