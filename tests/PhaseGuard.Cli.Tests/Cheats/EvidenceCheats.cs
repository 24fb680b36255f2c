using PhaseGuard.Cli.Tests.Verifying;

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

    [Test]
    public void A_record_of_a_test_that_does_not_pass_is_made_up_as_a_whole()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: false).Green();

        Tool.Run(step.Repo.Top, "check", "--range", $"{step.Base}..HEAD").Output.ShouldNotContain("PG21");

        step.Verify("--range", $"{step.Base}..HEAD").Output.ShouldContain("error PG216");
    }

    [Test]
    public void A_step_is_called_done_without_a_log()
    {
        using var repo = new TestRepo();
        repo.Stage("phaseguard.json", """{ "logs": ["docs/feature/*/logs/*-{task-id}.log"] }""");
        repo.CommitUnguarded();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, new Step("EEEEE") { Id = "01-01", Lines = ["\"state\": { \"status\": \"DONE\" }"] }.ToString());

        foreach (Finished found in (Finished[])[Tool.Run(repo.Top, "check", "--staged"), Tool.Run(repo.Top, "check"), Tool.Run(repo.Top, "check", SampleStep.Path), repo.Commit()])
        {
            found.Shown.ShouldContain("warning PG096");
        }

        repo.Git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "a commit");
        Tool.Run(repo.Top, "check", "--range", $"{First(repo)}..HEAD").Output.ShouldContain("warning PG096");
    }

    [Test]
    public void A_step_that_is_done_has_its_log_wherever_one_looks()
    {
        using var repo = new TestRepo();
        repo.Stage("phaseguard.json", """{ "logs": ["docs/feature/*/logs/*-{task-id}.log"] }""");
        repo.CommitUnguarded();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, new Step("EEEEE") { Id = "01-01", Lines = ["\"state\": { \"status\": \"DONE\" }"] }.ToString());
        repo.Write(".gitignore", "*.log\n");
        repo.Write("docs/feature/auth/logs/20260501T100000Z-01-01.log", "12 tests passed.\n");

        Tool.Run(repo.Top, "check", SampleStep.Path).Output.ShouldNotContain("PG096");
        Tool.Run(repo.Top, "check", "--staged").Output.ShouldContain("warning PG096");
        repo.Git("add", "--intent-to-add", "--force", "docs/feature/auth/logs");
        Tool.Run(repo.Top, "check", "--staged").Output.ShouldContain("warning PG096");
        repo.Git("add", "--force", "docs/feature/auth/logs");
        repo.Commit().Shown.ShouldNotContain("PG096");
        repo.Git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "a commit");
        Tool.Run(repo.Top, "check", "--range", $"{First(repo)}..HEAD").Output.ShouldNotContain("PG096");
    }

    private static string First(TestRepo repo) => repo.Git("rev-list", "--max-parents=0", "HEAD").Output.Trim();

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
