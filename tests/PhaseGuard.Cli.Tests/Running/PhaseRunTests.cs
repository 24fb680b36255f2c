namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A phase that the guard runs is recorded as it was seen, whatever anybody would like to say of it.</summary>
[Platform(Exclude = "Win")]
public sealed class PhaseRunTests
{
    private const string Failing = "<testsuite><testcase name=\"a\"/><testcase name=\"b\"><failure/></testcase></testsuite>";
    private const string Passing = "<testsuite><testcase name=\"a\"/><testcase name=\"b\"/></testsuite>";
    private const string Empty = "<testsuite/>";

    [TestCase("RED_UNIT", Failing, 1, 0, "PASS")]
    [TestCase("RED_UNIT", Passing, 1, 1, "FAIL", "The command failed, but no test did: a build that breaks is no red test.")]
    [TestCase("RED_UNIT", Failing, 0, 1, "FAIL", "The command passed, and a RED phase wants a test that fails.")]
    [TestCase("RED_UNIT", null, 1, 1, "FAIL", "The command failed, and no report shows that a test did: a build that breaks is no red test.")]
    [TestCase("GREEN_UNIT", Passing, 0, 0, "PASS")]
    [TestCase("GREEN_UNIT", null, 0, 0, "PASS")]
    [TestCase("GREEN_UNIT", Passing, 2, 1, "FAIL", "The command failed.")]
    [TestCase("GREEN_UNIT", Failing, 0, 1, "FAIL", "The command passed, but the report has tests that failed.")]
    [TestCase("GREEN_UNIT", Empty, 0, 1, "FAIL", "The report \\\"r.xml\\\" has no test.")]
    [TestCase("GREEN_UNIT", "no report", 0, 1, "FAIL", "The report \\\"r.xml\\\" is no test report: JUnit XML, TRX and TAP are read.")]
    public void The_outcome_is_what_the_run_shows(string phase, string? report, int code, int expected, string outcome, string? why = null)
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE");
        _ = phase == "GREEN_UNIT" ? step.Passed("RED_UNIT") : step;
        string script = $"{(report is null ? "" : $"cp given.xml r.xml; ")}exit {code}";
        step.Repo.Write("given.xml", report ?? "");

        Finished run = Run(step, phase, report is null ? [] : ["--report", "r.xml"], "sh", "-c", script);

        run.ExitCode.ShouldBe(expected);
        string recorded = step.Phase(phase);
        recorded.ShouldContain($"\"status\": \"EXECUTED\", \"outcome\": \"{outcome}\"");
        recorded.ShouldContain($"\"evidence\": {{ \"command\": [\"sh\", \"-c\", \"{script}\"], \"exit_code\": {code}, \"log\": \"docs/feature/auth/logs/");
        if (why is not null)
        {
            recorded.ShouldContain($"\"outcome_details\": \"{why}\"");
        }
    }

    [Test]
    public void A_report_that_was_there_before_does_not_count()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE");
        step.Repo.Write("r.xml", Failing);

        Run(step, "RED_UNIT", ["--report", "r.xml"], "sh", "-c", "exit 1").ExitCode.ShouldBe(1);

        step.Phase("RED_UNIT").ShouldContain("The report \\\"r.xml\\\" is as it was before the command.");
    }

    [Test]
    public void The_tests_that_the_reports_count_are_recorded()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE");
        step.Repo.Write("given.xml", Failing);

        Run(step, "RED_UNIT", ["--report", "a.xml", "--report", "b.xml"], "sh", "-c", "cp given.xml a.xml; cp given.xml b.xml; exit 1").OrThrow();

        step.Phase("RED_UNIT").ShouldContain("\"test_results\": { \"total\": 4, \"passed\": 2, \"failed\": 2, \"skipped\": 0 }");
    }

    [Test]
    public void A_command_that_is_not_there_leaves_the_phase_in_progress_and_the_phase_can_be_run_again()
    {
        using var step = new Planned();

        Run(step, "PREPARE", [], "no-such-program").ExitCode.ShouldBe(3);
        step.Phase("PREPARE").ShouldContain("\"status\": \"IN_PROGRESS\"");

        Run(step, "PREPARE", [], "true").OrThrow();
        step.Phase("PREPARE").ShouldContain("\"status\": \"EXECUTED\", \"outcome\": \"PASS\"");
    }

    [Test]
    public void A_phase_that_a_dead_runner_left_is_run_by_another_who_says_so()
    {
        using var step = new Planned();
        Run(step, "PREPARE", [], "no-such-program").ExitCode.ShouldBe(3);
        string own = $"\"pid\": {Environment.ProcessId}";
        step.Repo.Write(SampleStep.Path, step.Text.Replace(own, "\"pid\": 2147483647", StringComparison.Ordinal));
        Tool.Run(step.Repo.Top, "run", "status", SampleStep.Path).Output.ShouldContain("dead: process 2147483647, which ran PREPARE, is gone");

        Run(step, "PREPARE", [], "cp", SampleStep.Path, "seen.json").OrThrow();

        File.ReadAllText(step.Repo.At("seen.json")).ShouldContain(own);
        step.Phase("PREPARE").ShouldContain("\"status\": \"EXECUTED\", \"outcome\": \"PASS\"");
    }

    [Test]
    public void The_policy_says_where_reports_are_and_only_those_that_the_command_wrote_count()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE");
        step.Repo.Write("phaseguard.json", "{ \"testReport\": [\"out/**/*.xml\"] }");
        step.Repo.Write(".gitignore", "out/\n");
        step.Repo.Write("out/old.xml", Failing);
        step.Repo.Write("given.xml", Failing);

        Run(step, "RED_UNIT", [], "sh", "-c", "mkdir out/new; cp given.xml out/new/a.xml; cp given.xml out/b.txt; exit 1").OrThrow();

        step.Phase("RED_UNIT").ShouldContain("\"test_results\": { \"total\": 2, \"passed\": 1, \"failed\": 1, \"skipped\": 0 }");
    }

    [Test]
    public void Of_two_reports_one_without_a_test_spoils_the_run()
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT");
        step.Repo.Write("given.xml", Passing);

        Run(step, "GREEN_UNIT", ["--report", "a.xml", "--report", "b.xml"], "sh", "-c", "cp given.xml a.xml; echo '<testsuite/>' > b.xml").ExitCode.ShouldBe(1);

        step.Phase("GREEN_UNIT").ShouldContain("The report \\\"b.xml\\\" has no test.");
    }

    [Test]
    public void A_command_that_the_policy_takes_for_no_evidence_is_not_started()
    {
        using var step = new Planned();
        step.Repo.Write("phaseguard.json", "{ \"evidence\": { \"phases\": [\"PREPARE\"], \"commands\": [\"test *\"], \"level\": \"error\" } }");

        Finished run = Run(step, "PREPARE", [], "touch", "begun");

        run.ExitCode.ShouldBe(1);
        (run.Output + run.Error).ShouldContain("the policy takes no such command for evidence of PREPARE: run one of \"test *\".");
        File.Exists(step.Repo.At("begun")).ShouldBeFalse();
        Run(step, "PREPARE", [], "test", "-d", ".").OrThrow();
    }

    [Test]
    public void A_phase_that_needs_evidence_is_not_completed_by_word_of_mouth()
    {
        using var step = new Planned();
        step.Repo.Write("phaseguard.json", "{ \"evidence\": { \"phases\": [\"PREPARE\"], \"level\": \"error\" } }");
        Tool.Run(step.Repo.Top, "phase", "start", SampleStep.Path, "PREPARE").OrThrow();

        Finished said = Tool.Run(step.Repo.Top, "phase", "complete", SampleStep.Path, "PREPARE", "--outcome", "PASS");

        said.ExitCode.ShouldBe(1);
        (said.Output + said.Error).ShouldContain("PG213");
        Run(step, "PREPARE", [], "true").OrThrow();
    }

    [Test]
    public void The_order_of_phases_counts_for_those_that_are_run()
    {
        using var step = new Planned();

        Finished run = Run(step, "GREEN_UNIT", [], "touch", "begun");

        run.ExitCode.ShouldBe(1);
        File.Exists(step.Repo.At("begun")).ShouldBeFalse();
    }

    [Test]
    public void The_evidence_names_the_tree_of_the_tracked_files()
    {
        using var step = new Planned();
        step.Repo.Write("code.txt", "one\n");
        step.Repo.Git("add", "--all");
        step.Repo.CommitUnguarded();
        step.Repo.Write("code.txt", "two\n");

        Run(step, "PREPARE", [], "true").OrThrow();

        string phase = step.Phase("PREPARE");
        string tree = phase[(phase.IndexOf("\"tree\": \"", StringComparison.Ordinal) + 9)..][..40];
        step.Repo.Git("show", $"{tree}:code.txt").Output.ShouldBe("two\n");
    }

    private static Finished Run(Planned step, string phase, string[] options, params string[] command)
        => Tool.Run(step.Repo.Top, ["phase", "run", SampleStep.Path, phase, .. options, "--", .. command]);
}
