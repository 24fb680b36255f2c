using System.Text.Json.Nodes;
using PhaseGuard.Cli.Tests.Running;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>What a run wrote into its contract is changed afterwards.</summary>
[Platform(Exclude = "Win")]
public sealed class ContractCheats
{
    [Test]
    public void The_start_is_moved()
        => ShouldDetect("PG210", contract => contract["monitoring"]!["start_time"] = "2026-05-01T00:00:00Z");

    [Test]
    public void The_start_is_taken_away()
        => ShouldDetect("PG210", contract => contract["monitoring"]!["start_time"] = null);

    [Test]
    public void An_attempt_that_failed_is_taken_away()
        => ShouldDetect("PG211", contract => contract["monitoring"]!["checkpoints"]!.AsArray().RemoveAt(0));

    [Test]
    public void One_attempt_more_is_made_than_the_contract_has()
        => ShouldDetect("PG207", contract => contract["monitoring"]!["checkpoints"]!.AsArray().Add(new JsonObject { ["at"] = "2026-06-01T01:00:00Z", ["event"] = "attempt_started", ["attempt"] = 2 }));

    [Test]
    public void The_contract_is_emptied()
        => ShouldDetect("PG200", contract => contract.Parent!["execution"] = null);

    [Test]
    public void The_log_is_made_nicer()
    {
        using SampleContract contract = RunUncommitted();
        MakeNicer(contract);

        ShouldBeDetected(contract, "PG212");
    }

    /// <summary>A known limit: a commit is judged by the records that it changes.</summary>
    [Test]
    public void A_log_that_is_made_nicer_in_a_later_commit_is_seen_by_whoever_checks_all_files()
    {
        using SampleContract contract = Run();
        MakeNicer(contract);
        contract.Repo.Git("add", "--all");

        contract.Repo.Commit().OrThrow().Shown.ShouldBeEmpty();

        Tool.Run(contract.Repo.Top, "check").Output.ShouldContain("error PG212: ");
    }

    [Test]
    public void A_second_contract_is_written_for_the_task()
    {
        using SampleContract contract = Run();

        File.Copy(contract.Repo.At(SampleContract.Path), contract.Repo.At("executions/again.json"));

        ShouldBeDetected(contract, "PG209");
    }

    private static void MakeNicer(SampleContract contract)
        => File.AppendAllText(contract.Repo.At(contract.Execution.GetProperty("result").GetProperty("log").GetString()!), "and 99 more\n");

    private static SampleContract Run()
    {
        SampleContract contract = RunUncommitted();
        contract.Repo.Git("add", "--all");
        contract.Repo.CommitUnguarded();
        return contract;
    }

    private static SampleContract RunUncommitted()
    {
        var contract = new SampleContract("\"timeout\": 60, \"retry_policy\": { \"max_attempts\": 1, \"backoff\": \"none\" }");
        contract.Repo.Write("phaseguard.json", """{ "contracts": ["**/executions/*.json"] }""");
        contract.Repo.Git("add", "phaseguard.json");
        contract.Repo.CommitUnguarded();
        contract.Repo.InstallHook();
        contract.Sh("echo 1 passed").OrThrow();
        return contract;
    }

    private static void ShouldDetect(string rule, Action<JsonNode> cheat)
    {
        using SampleContract contract = Run();
        JsonNode file = JsonNode.Parse(File.ReadAllText(contract.Repo.At(SampleContract.Path)))!;
        cheat(file["execution"]!);
        contract.Repo.Write(SampleContract.Path, file.ToJsonString());

        ShouldBeDetected(contract, rule);
    }

    private static void ShouldBeDetected(SampleContract contract, string rule)
    {
        contract.Repo.Git("add", "--all");
        Finished commit = contract.Repo.Commit();
        (commit.Output + commit.Error).ShouldContain($" {rule}: ");
        if (commit.ExitCode == 0)
        {
            (commit.Output + commit.Error).ShouldContain($"warning {rule}");
        }
        else
        {
            contract.Repo.CommitUnguarded();
        }

        Tool.Run(contract.Repo.Top, "check", "--range", "HEAD~1..HEAD").Output.ShouldContain($" {rule}: ");
    }
}
