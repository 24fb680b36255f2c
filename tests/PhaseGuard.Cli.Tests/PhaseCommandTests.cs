namespace PhaseGuard.Cli.Tests;

/// <summary>The log is kept by command: one phase at a time, and no result gets lost.</summary>
public sealed class PhaseCommandTests
{
    private const string Next = "Next: dotnet phaseguard phase";

    [Test]
    public void A_phase_that_begins_is_in_progress_since_now()
    {
        using var step = new Planned();

        step.Run($"phase start FILE PREPARE").ShouldBe(new Finished(
            0, $"PREPARE is in progress, since 2026-06-01T00:00:00.000Z.\n{Next} complete {SampleStep.Path} PREPARE --outcome PASS\n", ""));

        step.Phase("PREPARE").ShouldBe("""{ "phase_name": "PREPARE", "status": "IN_PROGRESS", "outcome": null, "history": [], "started_at": "2026-06-01T00:00:00.000Z" }""");
    }

    [Test]
    public void A_phase_that_ends_tells_its_result()
    {
        using Planned step = new Planned().After("phase start FILE PREPARE");

        step.Run("phase complete FILE PREPARE --outcome PASS --details it~went~well --notes -~one --tests 3,2,0,1 --created a.cs b.cs --modified c.cs --created a.cs").ShouldBe(new Finished(
            0, $"PREPARE is EXECUTED: PASS, at 2026-06-01T00:00:00.001Z.\n{Next} start {SampleStep.Path} RED_ACCEPTANCE\n", ""));

        step.Phase("PREPARE").ShouldBe("""
            { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS", "history": [], "started_at": "2026-06-01T00:00:00.000Z", "ended_at": "2026-06-01T00:00:00.001Z", "duration_minutes": 0, "outcome_details": "it went well", "artifacts_created": ["a.cs", "b.cs"], "artifacts_modified": ["c.cs"], "test_results": { "total": 3, "passed": 2, "failed": 0, "skipped": 1 }, "notes": "- one" }
            """.Trim());
    }

    [Test]
    public void A_phase_that_is_left_out_tells_why()
    {
        using Planned step = new Planned().Passed("PREPARE");

        step.Run("phase skip FILE RED_ACCEPTANCE --reason ~NOT_APPLICABLE:~no~scenario").ShouldBe(new Finished(
            0, $"RED_ACCEPTANCE is SKIPPED: NOT_APPLICABLE: no scenario\n{Next} start {SampleStep.Path} RED_UNIT\n", ""));

        step.Phase("RED_ACCEPTANCE").ShouldBe("""{ "phase_name": "RED_ACCEPTANCE", "status": "SKIPPED", "outcome": null, "history": [], "blocked_by": "NOT_APPLICABLE: no scenario" }""");
    }

    [Test]
    public void The_duration_is_the_time_between()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"PREPARE\", \"status\": \"NOT_EXECUTED\"", "\"PREPARE\", \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T23:47:15Z\"", StringComparison.Ordinal);

        step.After("phase complete FILE PREPARE --outcome PASS");

        step.Phase("PREPARE").ShouldContain("\"ended_at\": \"2026-06-01T00:00:00.000Z\", \"duration_minutes\": 12.75");
    }

    [TestCase("phase start FILE PREPARE", "PREPARE is in progress already: end it with `dotnet phaseguard phase complete docs/feature/auth/steps/01-01.json PREPARE --outcome PASS`.")]
    [TestCase("phase start FILE RED_ACCEPTANCE", "PREPARE is in progress, and one phase is at work at a time: end it first, with `dotnet phaseguard phase complete docs/feature/auth/steps/01-01.json PREPARE --outcome PASS`.")]
    [TestCase("phase complete FILE GREEN --outcome PASS", "GREEN has not been started: begin it with `dotnet phaseguard phase start docs/feature/auth/steps/01-01.json GREEN`.")]
    [TestCase("phase start FILE RED_UNITS", "there is no phase \"RED_UNITS\": did you mean \"RED_UNIT\"? The phases are PREPARE, RED_ACCEPTANCE, RED_UNIT, GREEN, COMMIT.")]
    [TestCase("phase start FILE Red(Unit)", "there is no phase \"Red(Unit)\": did you mean \"RED_UNIT\"? The phases are PREPARE, RED_ACCEPTANCE, RED_UNIT, GREEN, COMMIT.")]
    [TestCase("phase skip FILE SHIP --reason NOT_APPLICABLE:~x", "there is no phase \"SHIP\": The phases are PREPARE, RED_ACCEPTANCE, RED_UNIT, GREEN, COMMIT.")]
    public void What_the_protocol_forbids_is_refused_with_the_cure(string line, string sentence)
    {
        using Planned step = new Planned().After("phase start FILE PREPARE");
        string before = step.Text;

        step.Run(line).ShouldBe(new Finished(1, "", $"phaseguard: {sentence}\n"));
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_phase_out_of_order_is_refused_with_the_cure()
    {
        using Planned step = new Planned().Passed("PREPARE");

        step.Run("phase start FILE GREEN").ShouldBe(new Finished(1, "", $"phaseguard: RED_ACCEPTANCE comes before GREEN and is not finished: begin it with `dotnet phaseguard phase start {SampleStep.Path} RED_ACCEPTANCE`, or skip it with `dotnet phaseguard phase skip {SampleStep.Path} RED_ACCEPTANCE --reason \"NOT_APPLICABLE: why\"`.\n"));
    }

    [Test]
    public void An_executed_phase_is_not_skipped_away()
    {
        using Planned step = new Planned().Passed("PREPARE");

        step.Run("phase skip FILE PREPARE --reason APPROVED_SKIP:~Ada").Error.ShouldStartWith("phaseguard: PREPARE was executed, and its result stays");
    }

    [TestCase("RED_UNIT", "DEFERRED:~later", "PG031")]
    [TestCase("RED_UNIT", "deferred", "PG031")]
    [TestCase("RED_UNIT", "LATER:~not~now", "PG032")]
    [TestCase("RED_UNIT", "~", "PG030")]
    [TestCase("RED_UNIT", "APPROVED_SKIP:", "PG033")]
    [TestCase("GREEN", "CHECKPOINT_PENDING", "PG034")]
    [TestCase("COMMIT", "NOT_APPLICABLE:~x", "PG032")]
    public void A_skip_that_the_guard_would_stop_is_not_written(string phase, string reason, string rule)
    {
        using Planned step = new Planned().Passed("PREPARE");
        string before = step.Text;

        Finished run = step.Run($"phase skip FILE {phase} --reason {reason}");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($" error {rule}: ");
        run.Error.ShouldBe("phaseguard: nothing was written, since the file would then have the above.\n");
        step.Text.ShouldBe(before);
    }

    [Test]
    public void That_a_skip_was_deferred_before_is_no_excuse()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"RED_UNIT\", \"status\": \"NOT_EXECUTED\"", "\"RED_UNIT\", \"status\": \"SKIPPED\", \"blocked_by\": \"DEFERRED: a\"", StringComparison.Ordinal);

        step.Run("phase skip FILE RED_UNIT --reason DEFERRED:~b").Output.ShouldContain("PG031");
        step.Run("phase skip FILE RED_UNIT --reason APPROVED_SKIP:~Ada").ExitCode.ShouldBe(0);
    }

    [TestCase("RED_ACCEPTANCE --outcome PASS --tests 3,3,0,0", "PG056")]
    [TestCase("RED_ACCEPTANCE --outcome PASS --tests 3,1,1,0", "PG055")]
    public void A_result_that_contradicts_itself_is_not_written(string rest, string rule)
    {
        using Planned step = new Planned().Passed("PREPARE").After("phase start FILE RED_ACCEPTANCE");
        string before = step.Text;

        step.Run($"phase complete FILE {rest}").Output.ShouldContain($" warning {rule}: ");
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_review_that_says_nothing_is_not_written()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE").After("phase start FILE REVIEW");

        step.Run("next FILE").Output.ShouldEndWith($"complete {SampleStep.Path} REVIEW --outcome PASS --notes TEXT\n");
        step.Run("phase complete FILE REVIEW --outcome PASS").Output.ShouldContain("PG058");
        step.Run("phase complete FILE REVIEW --outcome PASS --notes read~it~all").ExitCode.ShouldBe(0);
    }

    [Test]
    public void COMMIT_cannot_fail()
    {
        using Planned step = new Planned().Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN").After("phase start FILE COMMIT");

        step.Run("phase complete FILE COMMIT --outcome FAIL").Output.ShouldContain("PG025");
        step.Passed().Run("phase complete FILE COMMIT --outcome PASS").Output.ShouldEndWith($"\nNext: dotnet phaseguard step done {SampleStep.Path}\n");
    }

    [TestCase("DONE", "step reset")]
    [TestCase("FAILED", "step retry")]
    [TestCase("IN_REVIEW", "step rework")]
    [TestCase("REWORK", "step start")]
    public void A_step_that_nobody_is_at_work_at_is_refused_with_the_cure(string state, string cure)
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"IN_PROGRESS\"", $"\"{state}\"", StringComparison.Ordinal);

        step.Run("phase start FILE PREPARE").Error.ShouldContain($"`dotnet phaseguard {cure} {SampleStep.Path}");
    }

    [TestCase("phase start FILE PREPARE")]
    [TestCase("phase complete FILE PREPARE --outcome PASS")]
    public void Before_a_phase_begins_somebody_begins_with_the_step(string line)
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"IN_PROGRESS\"", "\"TODO\"", StringComparison.Ordinal);

        step.Run(line).ShouldBe(new Finished(1, "", $"phaseguard: the step is TODO, and nobody has begun it: begin it with `dotnet phaseguard step start {SampleStep.Path} --agent NAME`, and then go on.\n"));
        step.Run("phase skip FILE RED_UNIT --reason NOT_APPLICABLE:~a~plan").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_review_that_is_not_ready_keeps_a_phase_from_beginning()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"state\": { \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" },", "\"reviews\": [{ \"ready_for_execution\": false }],", StringComparison.Ordinal);

        step.Run("phase start FILE PREPARE").Output.ShouldContain(" error PG046: ");
    }

    [Test]
    public void A_file_that_is_no_JSON_is_told_of_and_left_alone()
    {
        using var step = new Planned();
        step.Text = "{ \"task_id\": }";

        step.Run("phase start FILE PREPARE").ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(1),
            run => run.Output.ShouldStartWith($"{SampleStep.Path}:1:14: error PG001: "),
            run => run.Error.ShouldBe($"phaseguard: nothing was written, since \"{SampleStep.Path}\" cannot be read as a step file.\n"));
        step.Run("next FILE").ExitCode.ShouldBe(1);
        step.Text.ShouldBe("{ \"task_id\": }");
    }

    [TestCase("next FILE")]
    [TestCase("phase list FILE")]
    [TestCase("phase start FILE PREPARE")]
    [TestCase("checkpoint GREEN FILE")]
    public void A_file_without_a_log_has_no_phases_to_tell_of(string line)
    {
        using var step = new Planned();
        step.Text = "{}";

        step.Run(line).ShouldBe(new Finished(1, "", "phaseguard: the file has no phase log: make a file that has one with `dotnet phaseguard step new`.\n"));
    }

    [Test]
    public void A_version_that_nobody_knows_has_no_phases_to_tell_of()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"4.0\"", "\"9.0\"", StringComparison.Ordinal);

        step.Run("next FILE").Error.ShouldStartWith("phaseguard: the phases of version 9.0 are not known: declare 1.0, 2.0, 3.0 or 4.0");
    }

    [Test]
    public void Old_flaws_of_a_file_are_no_hindrance()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("  \"project_id\": \"auth\",\n", "", StringComparison.Ordinal).Replace("\"phase_name\": \"COMMIT\"", "\"phase_name\": \"commit\"", StringComparison.Ordinal);

        step.Run("phase start FILE PREPARE").ExitCode.ShouldBe(0);
        step.Passed().After("phase complete FILE PREPARE --outcome PASS").Passed("RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT");
        step.Phase("commit").ShouldContain("\"EXECUTED\"");
    }

    [TestCase("phase complete FILE PREPARE --outcome SUCCESS")]
    [TestCase("phase complete FILE PREPARE")]
    [TestCase("phase complete FILE PREPARE --outcome PASS --tests 1,2")]
    [TestCase("phase complete FILE PREPARE --outcome PASS --tests 1,-1,1,1")]
    [TestCase("phase complete FILE PREPARE --outcome PASS --test 1,1,0,0")]
    [TestCase("phase skip FILE PREPARE")]
    [TestCase("phase start FILE")]
    [TestCase("phase list FILE --format yaml")]
    [TestCase("phase begin FILE PREPARE")]
    [TestCase("phase")]
    [TestCase("next")]
    public void A_wrong_command_line_is_exit_2_and_one_sentence(string line)
    {
        using var step = new Planned();
        Finished run = step.Run(line);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch("^phaseguard: [^\n]+[.?]\n(usage: dotnet phaseguard [^\n]+\n)?$");
    }
}
