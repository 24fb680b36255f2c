namespace PhaseGuard.Cli.Tests;

/// <summary>A phase is executed again, and its history tells every run; the guard has nothing to say of it, at any moment.</summary>
public sealed class PhaseHistoryTests
{
    private static readonly string[] _untilGreen = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT"];

    [Test]
    public void Completing_again_moves_the_earlier_result_into_the_history()
    {
        using Planned step = new Planned().Passed(_untilGreen).After(
            "phase start FILE GREEN", "phase complete FILE GREEN --outcome FAIL --tests 2,1,1,0 --notes edge~case", "phase complete FILE GREEN --outcome PASS --notes fixed");

        History(step, "GREEN").ShouldBe(
            """{ "status": "EXECUTED", "outcome": "FAIL", "started_at": "2026-06-01T00:00:00.006Z", "ended_at": "2026-06-01T00:00:00.007Z", "duration_minutes": 0, "test_results": { "total": 2, "passed": 1, "failed": 1, "skipped": 0 }, "notes": "edge case" }, { "status": "EXECUTED", "outcome": "PASS", "started_at": "2026-06-01T00:00:00.006Z", "ended_at": "2026-06-01T00:00:00.008Z", "duration_minutes": 0, "notes": "fixed" }""");
        step.Phase("GREEN").ShouldStartWith("""{ "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS", "history": [""");
        step.Phase("GREEN").ShouldEndWith(""" "test_results": null, "notes": "fixed" }""");
        Findings(step).ShouldNotContain("PG05");
    }

    [Test]
    public void The_result_is_in_the_history_as_soon_as_the_phase_begins_again()
    {
        using Planned step = Committed(new Planned().Passed(_untilGreen).After("phase start FILE GREEN", "phase complete FILE GREEN --outcome FAIL"));

        step.Run("phase start FILE GREEN").Output.ShouldStartWith("GREEN is in progress again, since ");

        History(step, "GREEN").ShouldBe("""{ "status": "EXECUTED", "outcome": "FAIL", "started_at": "2026-06-01T00:00:00.006Z", "ended_at": "2026-06-01T00:00:00.007Z", "duration_minutes": 0 }, { "status": "IN_PROGRESS", "started_at": "2026-06-01T00:00:00.008Z" }""");
        Staged(step).ShouldNotContain("PG06");
        Findings(step).ShouldNotContain("PG059");
        step.After("phase complete FILE GREEN --outcome PASS");
        Staged(step).ShouldNotContain("PG06");
        Findings(step).ShouldNotContain("PG059");
    }

    [Test]
    public void Again_and_again_is_told_run_by_run()
    {
        using Planned step = Committed(new Planned().Passed(_untilGreen).Passed("GREEN"));

        for (int round = 0; round < 3; round++)
        {
            step.After("phase start FILE GREEN");
            Staged(step).ShouldNotContain("PG06");
            step.After("phase complete FILE GREEN --outcome FAIL");
            Findings(step).ShouldNotContain("PG059");
            step.After("phase complete FILE GREEN --outcome PASS");
            Staged(step).ShouldNotContain("PG06");
        }

        History(step, "GREEN").Split("\"outcome\": \"FAIL\"").Length.ShouldBe(4);
    }

    [Test]
    public void What_rested_on_a_phase_is_executed_again_after_it()
    {
        using Planned step = Committed(new Planned().Passed(_untilGreen).Passed("GREEN"));

        step.Run("phase start FILE RED_ACCEPTANCE").Output.ShouldContain("\nTo be executed again after it: RED_UNIT, GREEN. Their results are in their \"history\".\n");

        step.Phase("GREEN").ShouldStartWith("""{ "phase_name": "GREEN", "status": "NOT_EXECUTED", "outcome": null, "history": [{ "status": "EXECUTED", "outcome": "PASS",""");
        History(step, "GREEN").ShouldEndWith(""", { "status": "NOT_EXECUTED" }""");
        Staged(step).ShouldNotContain("PG06");
        step.After("phase complete FILE RED_ACCEPTANCE --outcome PASS").Passed("RED_UNIT", "GREEN");
        Findings(step).ShouldNotContain("PG05");
    }

    [TestCase("\"status\": \"COMPLETED\", \"outcome\": \"SUCCESS\"", "{ \"status\": \"COMPLETED\", \"outcome\": \"SUCCESS\" }, { \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-06-01T00:00:00.000Z\" }")]
    [TestCase("\"status\": \"COMPLETED\", \"ended_at\": \"2026-05-01\"", "{ \"status\": \"COMPLETED\", \"ended_at\": \"2026-05-01\" }")]
    [TestCase("\"status\": \"NOT_EXECUTED\", \"outcome\": \"PASS\"", "{ \"status\": \"NOT_EXECUTED\", \"outcome\": \"PASS\" }, { \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-06-01T00:00:00.000Z\" }")]
    [TestCase("\"status\": \"SKIPPED\", \"blocked_by\": \"APPROVED_SKIP: Ada\"", "{ \"status\": \"SKIPPED\", \"blocked_by\": \"APPROVED_SKIP: Ada\" }")]
    [TestCase("\"status\": \"SKIPPED\", \"blocked_by\": \"CHECKPOINT_PENDING\"", "")]
    [TestCase("\"status\": \"NOT_EXECUTED\", \"notes\": \"a plan\"", "")]
    public void What_a_phase_told_in_other_words_is_not_lost_either(string fields, string history)
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"PREPARE\", \"status\": \"NOT_EXECUTED\", \"outcome\": null", $"\"PREPARE\", {fields}", StringComparison.Ordinal);

        step.After("phase start FILE PREPARE");

        History(step, "PREPARE").ShouldBe(history);
        Findings(step).ShouldNotContain("PG059");
        step.After("phase complete FILE PREPARE --outcome PASS");
        Findings(step).ShouldNotContain("PG059");
    }

    [Test]
    public void A_history_that_is_no_list_is_not_written_over()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"history\": [] }", "\"history\": \"none yet\" }", StringComparison.Ordinal);

        step.Run("phase start FILE PREPARE").Error.ShouldBe("phaseguard: the \"history\" of PREPARE is no array: make one of it, so that no run gets lost.\n");
    }

    [Test]
    public void Work_goes_on_at_what_a_checkpoint_left_pending()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE");
        step.Text = step.Text.Replace("\"NOT_EXECUTED\"", "\"SKIPPED\", \"blocked_by\": \"CHECKPOINT_PENDING\"", StringComparison.Ordinal);
        Findings(step).ShouldNotContain("error");

        step.Passed("REVIEW");
        step.Phase("REFACTOR_L1").ShouldContain("CHECKPOINT_PENDING");
        Findings(step).ShouldNotContain("error");

        step.After("phase start FILE REFACTOR_L1");
        step.Phase("REFACTOR_L4").ShouldContain("\"status\": \"NOT_EXECUTED\", \"blocked_by\": null");
        step.Phase("FINAL_VALIDATE").ShouldContain("CHECKPOINT_PENDING");
        step.After("phase complete FILE REFACTOR_L1 --outcome PASS", "phase skip FILE REFACTOR_L3 --reason NOT_APPLICABLE:~nothing").Passed("REFACTOR_L2", "REFACTOR_L4");
        Findings(step).ShouldNotContain("error");
    }

    private static Planned Committed(Planned step)
    {
        step.Repo.Git("add", ".");
        step.Repo.CommitUnguarded();
        return step;
    }

    private static string Staged(Planned step)
    {
        step.Repo.Git("add", ".");
        return step.Run("check --staged").Output;
    }

    private static string Findings(Planned step) => step.Run("check").Output.Replace("0 errors", "", StringComparison.Ordinal);

    private static string History(Planned step, string phase)
    {
        string line = step.Phase(phase);
        int start = line.IndexOf("\"history\": [", StringComparison.Ordinal) + 12;
        return line[start..line.IndexOf(']', start)];
    }
}
