namespace PhaseGuard.Cli.Tests;

/// <summary>A step goes from its plan to DONE with the commands alone, through the installed hooks, and nobody has anything to say of it.</summary>
public sealed class EndToEndTests
{
    private const string Clean = "0 errors, 0 warnings in 1 step file checked.\n";

    [Test]
    public void A_step_of_fourteen_phases_becomes_DONE_without_a_finding()
    {
        using TestRepo repo = ProgramHost(out string start);
        Do(repo, "step new FILE --task-id 01-01 --project-id auth --name Log~in --criterion Ada~can~log~in", "step start FILE --agent software-crafter");
        Pass(repo, "PREPARE");
        Pass(repo, "RED_ACCEPTANCE", "--tests 1,0,1,0");
        Pass(repo, "RED_UNIT", "--tests 3,0,3,0 --created tests/login.cs");
        Do(repo, "phase start FILE GREEN_UNIT", "phase complete FILE GREEN_UNIT --outcome FAIL --tests 3,2,1,0 --notes the~empty~name", "phase start FILE GREEN_UNIT", "phase complete FILE GREEN_UNIT --outcome PASS --tests 3,3,0,0");
        Pass(repo, "CHECK_ACCEPTANCE");
        Pass(repo, "GREEN_ACCEPTANCE", "--tests 1,1,0,0");
        Commit(repo, "GREEN");
        Pass(repo, "REVIEW", "--notes read~it~all");
        Commit(repo, "REVIEW");
        Pass(repo, "REFACTOR_L1");
        Do(repo, "phase skip FILE REFACTOR_L2 --reason NOT_APPLICABLE:~no~long~method", "phase skip FILE REFACTOR_L3 --reason NOT_APPLICABLE:~one~class");
        Pass(repo, "REFACTOR_L4");
        Commit(repo, "REFACTOR");
        Pass(repo, "POST_REFACTOR_REVIEW", "--details still~readable");
        Pass(repo, "FINAL_VALIDATE", "--tests 4,4,0,0");
        Commit(repo, "FINAL");
        Pass(repo, "COMMIT");
        Do(repo, "step done FILE --evidence login.feature");
        repo.Git("commit", "--quiet", "-am", "feat(auth): log in");

        ShouldBeClean(repo, start);
        repo.Git("log", "--format=%s", $"{start}..").Output.ShouldBe("feat(auth): log in\ntest(01-01)\nrefactor(01-01)\nreview(01-01)\nfeat(01-01): GREEN\n");
    }

    [TestCase("2.0", "GREEN REVIEW REFACTOR", "PREPARE RED_ACCEPTANCE RED_UNIT GREEN / REVIEW / REFACTOR_CONTINUOUS REFACTOR_L4 / COMMIT")]
    [TestCase("3.0", "GREEN REVIEW FINAL", "PREPARE RED_ACCEPTANCE RED_UNIT GREEN / REVIEW / REFACTOR_CONTINUOUS / COMMIT")]
    [TestCase("4.0", "GREEN", "PREPARE RED_ACCEPTANCE RED_UNIT GREEN / COMMIT")]
    public void A_step_of_any_version_becomes_DONE_without_a_finding(string version, string checkpoints, string phases)
    {
        using TestRepo repo = ProgramHost(out string start);
        Do(repo, $"step new FILE --task-id 01-01 --project-id auth --name Log~in --schema {version}");
        Do(repo, "step start FILE --agent software-crafter");
        string[] intervals = phases.Split(" / ");
        foreach ((string interval, string? checkpoint) in intervals.Zip([.. checkpoints.Split(' '), null]))
        {
            foreach (string phase in interval.Split(' '))
            {
                Do(repo, $"phase start FILE {phase}");
                Do(repo, $"phase complete FILE {phase} --outcome PASS --notes well");
            }

            if (checkpoint is not null)
            {
                Commit(repo, checkpoint);
            }
        }

        Do(repo, "step done FILE");
        repo.Git("commit", "--quiet", "-am", "feat(auth): log in");

        ShouldBeClean(repo, start);
    }

    [Test]
    public void A_rollback_and_a_second_try_leave_no_finding_either()
    {
        using TestRepo repo = ProgramHost(out string start);
        Do(repo, "step new FILE --task-id 01-01 --project-id auth --name Log~in --schema 3.0 --kind research");
        Do(repo, "step start FILE --agent researcher");
        Pass(repo, "PREPARE");
        Commit(repo, "GREEN");
        Pass(repo, "REVIEW", "--notes at~a~glance");
        Commit(repo, "REVIEW");

        Do(repo, "checkpoint rollback FILE");
        repo.Git("reset", "--quiet", "HEAD~1");
        Pass(repo, "REVIEW", "--notes line~by~line");
        Commit(repo, "REVIEW");

        ShouldBeClean(repo, start);
        repo.Git("log", "--format=%s", $"{start}..").Output.ShouldBe("review(01-01)\nfeat(01-01): GREEN\n");
    }

    private static TestRepo ProgramHost(out string start)
    {
        var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        repo.Stage("README.md", "# Auth\n");
        repo.Git("commit", "--quiet", "-m", "docs: begin");
        start = repo.Git("rev-parse", "HEAD").Output.Trim();
        return repo;
    }

    private static void Pass(TestRepo repo, string phase, string rest = "")
        => Do(repo, $"phase start FILE {phase}", $"phase complete FILE {phase} --outcome PASS {rest}".TrimEnd());

    private static void Do(TestRepo repo, params string[] lines)
    {
        foreach (string line in lines)
        {
            Tool.RunIn(session => session with { Time = DateTimeOffset.UtcNow }, repo.Top, Words(line)).OrThrow();
        }
    }

    private static void Commit(TestRepo repo, string checkpoint)
    {
        Tool.Start(repo, Words($"checkpoint {checkpoint} FILE --commit")).OrThrow().Output.ShouldContain("\nCommitted ");
        repo.Git("status", "--short").Output.ShouldBeEmpty();
    }

    private static void ShouldBeClean(TestRepo repo, string start)
    {
        Tool.Start(repo, "check", "--strict").ShouldBe(new Finished(0, Clean, ""));
        Finished range = Tool.Start(repo, "check", "--range", $"{start}..HEAD", "--strict");
        range.ExitCode.ShouldBe(0, range.Shown);
        range.Output.ShouldNotContain("PG0");
        range.Output.ShouldContain("0 errors, 0 warnings");
    }

    private static string[] Words(string line) => [.. line.Split(' ').Select(word => (word == "FILE" ? SampleStep.Path : word).Replace('~', ' '))];
}
