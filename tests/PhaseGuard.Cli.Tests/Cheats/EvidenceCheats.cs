namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>What the guard saw of a run is written over afterwards.</summary>
[Platform(Exclude = "Win")]
public sealed class EvidenceCheats
{
    private const string Failing = "<testsuite><testcase name=\"a\"><failure/></testcase></testsuite>";

    [Test]
    public void A_run_that_failed_is_written_over_as_passed()
        => ShouldDetect("GREEN_UNIT", "exit 1", step => Rewrite(step, "GREEN_UNIT", "\"outcome\": \"FAIL\"", "\"outcome\": \"PASS\""), "error PG214");

    [Test]
    public void A_build_that_broke_is_written_over_as_a_red_test()
        => ShouldDetect("RED_UNIT", "exit 1", step => Rewrite(step, "RED_UNIT", "\"outcome\": \"FAIL\"", "\"outcome\": \"PASS\", \"test_results\": { \"total\": 1, \"passed\": 0, \"failed\": 1 }"), "error PG214");

    [Test]
    public void A_red_run_loses_the_test_that_failed()
        => ShouldDetect("RED_UNIT", "cp given.xml r.xml; exit 1", step => Rewrite(step, "RED_UNIT", "\"failed\": 1", "\"failed\": 0"), "error PG214", "--report", "r.xml");

    [Test]
    public void A_log_is_made_nicer()
        => ShouldDetect("GREEN_UNIT", "echo 1 passed", step => File.AppendAllText(LogOf(step), "and 99 more\n"), "error PG214");

    [Test]
    public void A_log_is_taken_away()
        => ShouldDetect("GREEN_UNIT", "echo 1 passed", step => File.Delete(LogOf(step)), "warning PG215");

    private static void ShouldDetect(string phase, string script, Action<Planned> cheat, string rule, params string[] options)
    {
        using Planned step = Planned.Fourteen.Passed("PREPARE", "RED_ACCEPTANCE");
        _ = phase == "GREEN_UNIT" ? step.Passed("RED_UNIT") : step;
        step.Repo.Write("given.xml", Failing);
        Tool.Run(step.Repo.Top, ["phase", "run", SampleStep.Path, phase, .. options, "--", "sh", "-c", script]);
        step.Phase(phase).ShouldContain("\"exit_code\"");
        Tool.Run(step.Repo.Top, "check").Output.ShouldNotContain(rule.Split(' ')[1]);

        cheat(step);

        Tool.Run(step.Repo.Top, "check").Output.ShouldContain(rule);
        step.Repo.InstallHook();
        step.Repo.Git("add", "--all");
        Finished commit = step.Repo.Commit();
        (commit.Output + commit.Error).ShouldContain(rule);
    }

    private static string LogOf(Planned step) => Directory.GetFiles(step.Repo.At("docs/feature/auth/logs"), "*.log").Single();

    private static void Rewrite(Planned step, string phase, string old, string young)
    {
        string file = step.Repo.At(SampleStep.Path);
        string text = File.ReadAllText(file);
        string before = step.Phase(phase);
        before.ShouldContain(old);
        File.WriteAllText(file, text.Replace(before, before.Replace(old, young, StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
