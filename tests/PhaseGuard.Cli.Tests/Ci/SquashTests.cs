namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>What the page on squash merges says of the commit that lands.</summary>
public sealed class SquashTests
{
    [TestCase("Log in (#12)", "")]
    [TestCase("test(01-01): log in (#12)", "")]
    [TestCase("feat(01-01): GREEN (#12)", "PG081")]
    public void A_step_that_is_finished_needs_no_announcement(string message, string rules)
        => Squash(message, "01-01 EEEEEEE").ShouldBe(rules);

    [TestCase("Log in (#12)", "PG080")]
    [TestCase("test(01-01) (#12)", "PG080")]
    [TestCase("test(01-01): log in (#12)", "")]
    public void A_step_at_its_last_checkpoint_is_announced_with_a_text_behind_the_prefix(string message, string rules)
        => Squash(message, "01-01 EEEEEEP").ShouldBe(rules);

    [TestCase("test(01-01): log in (#12)", "PG080 PG082")]
    public void Two_steps_at_their_last_checkpoint_cannot_be_squashed_together(string message, string rules)
        => Squash(message, "01-01 EEEEEEP", "01-02 EEEEEEP").ShouldBe(rules);

    [Test]
    public void What_is_true_of_every_squashed_commit_stops_only_a_strict_check()
    {
        using BuildServer server = Squashed("Log in (#12)", "01-01 EEEEEEE", "01-03 EEEEEEE");

        Rules(server).ShouldBe("");
        Rules(server, "--strict").ShouldBe("PG065 PG067");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "the recipes are for a POSIX shell")]
    public void The_two_ways_to_be_strict_on_main_let_a_squashed_commit_through()
    {
        using BuildServer server = Squashed("Log in (#12)", "01-01 EEEEEEE", "01-03 EEEEEEE");
        CiPage page = CiPage.Of("squash.md");
        server.Repo.Write("ci/squashed.json", page.Blocks("json")[0]);

        foreach (string line in page.Blocks("sh"))
        {
            Finished check = server.Sh(line, ("BASE", "HEAD^1"));
            check.ExitCode.ShouldBe(0, check.Shown);
            check.Output.ShouldStartWith("0 errors, 0 warnings in ");
        }
    }

    private static string Squash(string message, params string[] steps)
    {
        using BuildServer server = Squashed(message, steps);
        return Rules(server);
    }

    /// <summary>The rules whose findings are errors.</summary>
    private static string Rules(BuildServer server, params string[] options)
        => string.Join(' ', Tool.Run(server.Repo.Top, ["check", "--range", "main~1..main", .. options]).Output.Split('\n')
            .Where(line => line.Contains(": error PG", StringComparison.Ordinal))
            .Select(line => line.Split(": error ")[1].Split(':')[0]).Distinct().Order(StringComparer.Ordinal));

    /// <summary>01-01 and 01-02 were planned on main; a branch brings steps on, each so far, and lands as one commit.</summary>
    private static BuildServer Squashed(string message, params string[] steps)
    {
        var server = new BuildServer();
        server.Repo.Write("phaseguard.json", """{ "plannedSteps": "allow" }""");
        server.Commit("Allow plans");
        foreach (string task in (string[])["01-01", "01-02"])
        {
            server.Repo.Stage(new Step("NNNNNNN") { Id = task });
        }

        server.Commit("Plan");
        server.Repo.Git("checkout", "--quiet", "-b", "branch");
        foreach (string[] step in steps.Select(step => step.Split(' ')))
        {
            foreach (string letters in (string[])["EEEEPPP", "EEEEEPP", step[1]])
            {
                server.Repo.Stage(new Step(letters) { Id = step[0] });
                server.Commit($"To {letters}");
            }
        }

        server.Repo.Git("checkout", "--quiet", "main");
        server.Repo.Git("merge", "--quiet", "--squash", "branch");
        server.Commit(message);
        return server;
    }
}
