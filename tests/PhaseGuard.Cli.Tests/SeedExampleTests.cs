using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>The examples of the protocol come out as it shows them, with the commands alone.</summary>
public sealed class SeedExampleTests
{
    private const string Path = "docs/feature/auth-upgrade/steps/01-01.json";

    [Test]
    public void A_phase_before_and_after_it_is_completed()
    {
        using TestRepo repo = Planned("atdd");
        At(repo, "09:58", "step start FILE --agent researcher");
        Pass(repo, "09:59", "PREPARE");
        Pass(repo, "09:59", "RED_ACCEPTANCE");
        At(repo, "10:00", "phase start FILE RED_UNIT");
        Field(Phase(repo, 2), "status", "started_at").ShouldBe("""IN_PROGRESS 2024-01-15T10:00:00.000Z""");

        At(repo, "10:05", "phase complete FILE RED_UNIT --outcome PASS --details failed~as~expected --created tests/unit/OrderServiceTests.cs --tests 3,0,3,0 --notes all~fail");

        JsonElement phase = Phase(repo, 2);
        Field(phase, "status", "ended_at", "duration_minutes", "outcome", "outcome_details", "notes")
            .ShouldBe("EXECUTED 2024-01-15T10:05:00.000Z 5 PASS failed as expected all fail");
        phase.GetProperty("artifacts_created").EnumerateArray().Select(path => path.GetString()).ShouldBe(["tests/unit/OrderServiceTests.cs"]);
        phase.GetProperty("artifacts_modified").GetArrayLength().ShouldBe(0);
        Field(phase.GetProperty("test_results"), "total", "passed", "failed", "skipped").ShouldBe("3 0 3 0");
    }

    [Test]
    public void The_history_of_a_phase_that_failed_at_first()
    {
        using TestRepo repo = Planned("atdd");
        At(repo, "09:58", "step start FILE --agent software-crafter");
        Pass(repo, "10:00", "PREPARE");
        Pass(repo, "10:01", "RED_ACCEPTANCE");
        Pass(repo, "10:02", "RED_UNIT");
        At(repo, "10:10", "phase start FILE GREEN_UNIT");
        At(repo, "10:20", "phase complete FILE GREEN_UNIT --outcome FAIL --notes edge~case");
        At(repo, "10:35", "phase complete FILE GREEN_UNIT --outcome PASS --notes fixed");

        Phase(repo, 3).GetProperty("history").EnumerateArray().Select(run => Field(run, "status", "outcome", "ended_at", "notes"))
            .ShouldBe(["EXECUTED FAIL 2024-01-15T10:20:00.000Z edge case", "EXECUTED PASS 2024-01-15T10:35:00.000Z fixed"]);
        Field(Phase(repo, 3), "status", "outcome").ShouldBe("EXECUTED PASS");
    }

    [Test]
    public void A_step_that_succeeds()
    {
        using TestRepo repo = Planned("research");
        At(repo, "10:00", "step start FILE --agent researcher");
        Field(Root(repo).GetProperty("state"), "status", "assigned_to", "started_at", "updated")
            .ShouldBe("IN_PROGRESS researcher 2024-01-15T10:00:00.000Z 2024-01-15T10:00:00.000Z");
        foreach (int index in new[] { 0, 6, 7, 8, 9, 10, 11, 12, 13 })
        {
            Pass(repo, "11:00", Phase(repo, index).GetProperty("phase_name").GetString()!);
        }

        At(repo, "11:30", "step done FILE --evidence six~providers --output docs/feature/auth-upgrade/provider-selection.md --tokens 45000 --notes one~more");

        JsonElement root = Root(repo);
        Field(root.GetProperty("state"), "status", "assigned_to", "started_at", "completed_at", "updated")
            .ShouldBe("DONE researcher 2024-01-15T10:00:00.000Z 2024-01-15T11:30:00.000Z 2024-01-15T11:30:00.000Z");
        JsonElement result = root.GetProperty("execution_result");
        Field(result, "success", "agent_notes").ShouldBe("True one more");
        result.GetProperty("outputs")[0].GetString().ShouldBe("docs/feature/auth-upgrade/provider-selection.md");
        Field(result.GetProperty("acceptance_criteria_met")[0], "criterion", "met", "evidence").ShouldBe("five providers True six providers");
        Field(result.GetProperty("metrics"), "execution_time_hours", "tokens_used").ShouldBe("1.5 45000");
    }

    [Test]
    public void A_step_that_fails_and_one_that_needs_a_review()
    {
        using TestRepo repo = Planned("research");
        At(repo, "09:30", "step start FILE --agent researcher");
        At(repo, "10:45", "step fail FILE --reason no~prices --suggest ask~them --suggest estimate --can-retry true");
        JsonElement root = Root(repo);
        Field(root.GetProperty("state"), "status", "failed_at").ShouldBe("FAILED 2024-01-15T10:45:00.000Z");
        Field(root.GetProperty("execution_result"), "success", "failure_reason", "can_retry").ShouldBe("False no prices True");
        root.GetProperty("execution_result").GetProperty("recovery_suggestions").GetArrayLength().ShouldBe(2);

        At(repo, "10:50", "step retry FILE");
        At(repo, "10:51", "step start FILE --agent researcher");
        At(repo, "11:00", "step review FILE --reason architecture --from @solution-architect");

        root = Root(repo);
        Field(root.GetProperty("state"), "status", "review_requested_at").ShouldBe("IN_REVIEW 2024-01-15T11:00:00.000Z");
        Field(root.GetProperty("execution_result"), "success", "outputs_require_review", "review_reason", "review_requested_from")
            .ShouldBe("True True architecture @solution-architect");
        Field(root.GetProperty("state_history").EnumerateArray().Last(), "status", "actor", "reason").ShouldBe("IN_REVIEW @researcher architecture");
    }

    [Test]
    public void The_parameters_of_an_execution()
    {
        using TestRepo repo = Planned("research");

        Tool.Run(repo.Top, "execute", " @researcher  ", $"\"{Path}\"").Output.ShouldStartWith($"Ready for @researcher: {repo.At(Path)}\n");
        Tool.Run(repo.Top, "execute", "@researcher", $"\"{Path}\"", "extra").Error.ShouldStartWith("phaseguard: Too many parameters. Expected 2, got 3\n");
    }

    private static TestRepo Planned(string kind)
    {
        var repo = new TestRepo();
        At(repo, "09:00", $"step new FILE --task-id 01-01 --project-id auth-upgrade --name Choose --criterion five~providers --kind {kind}");
        return repo;
    }

    private static void Pass(TestRepo repo, string time, string phase)
    {
        At(repo, time, $"phase start FILE {phase}");
        At(repo, time, $"phase complete FILE {phase} --outcome PASS --notes well");
    }

    private static void At(TestRepo repo, string time, string line)
        => Tool.RunIn(
            session => session with { Time = DateTimeOffset.Parse($"2024-01-15T{time}:00Z", System.Globalization.CultureInfo.InvariantCulture) },
            repo.Top,
            [.. line.Split(' ').Select(word => (word == "FILE" ? Path : word).Replace('~', ' '))]).OrThrow();

    private static JsonElement Root(TestRepo repo)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(repo.At(Path)));
        return document.RootElement.Clone();
    }

    private static JsonElement Phase(TestRepo repo, int index) => Root(repo).GetProperty("tdd_cycle").GetProperty("phase_execution_log")[index];

    private static string Field(JsonElement holder, params string[] names) => string.Join(' ', names.Select(name => holder.GetProperty(name).ToString()));
}
