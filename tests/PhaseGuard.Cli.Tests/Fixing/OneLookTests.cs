namespace PhaseGuard.Cli.Tests.Fixing;

public sealed class OneLookTests
{
    [Test]
    public void Statistics_count_the_findings_of_each_rule_and_what_could_be_fixed()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Write("b/steps/01-01.json", SampleStep.Good.Replace("\"PASS\"", "\"SUCCESS\"", StringComparison.Ordinal));

        Finished text = Tool.Run(repo.Top, "check", "--statistics");
        text.ExitCode.ShouldBe(1);
        text.Output.ShouldBe("""
            PG024 unknown-outcome        5 in 1 file, 5 fixable
            PG022 phase-in-progress      1 in 1 file
            6 errors, 0 warnings in 2 of 2 step files checked. More: dotnet phaseguard rules PG024

            """);
        Tool.Run(repo.Top, "check", "--statistics", "--format", "json").Output.ShouldContain("""
                {
                  "rule": "PG024",
                  "name": "unknown-outcome",
                  "findings": 5,
                  "files": 1,
                  "fixable": 5,
                  "unsafeFixable": 0
                },
            """);
    }

    [Test]
    public void A_look_at_some_rules_exits_by_what_it_sees()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.Top, "check", "--ignore", "PG022").ShouldBe(new Finished(0, "0 errors, 0 warnings in 1 step file checked.\n", ""));
        Tool.Run(repo.Top, "check", "--select", "PG024,PG031").ExitCode.ShouldBe(0);
        Tool.Run(repo.Top, "check", "--select", "phase-in-progress").ExitCode.ShouldBe(1);
    }

    [Test]
    public void Exit_zero_passes_what_is_found_and_not_what_cannot_be_checked()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.Top, "check", "--exit-zero").ExitCode.ShouldBe(0);
        Tool.Run(repo.Top, "check", "--exit-zero", "nowhere.json").ExitCode.ShouldBe(3);
    }

    [Test]
    public void No_look_weakens_a_commit()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "install").ExitCode.ShouldBe(0);
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Tool.Run(repo.Top, "check", "--staged", "--ignore", "PG022", "--exit-zero").ExitCode.ShouldBe(0);

        repo.Hook().ExitCode.ShouldBe(1);
    }
}
