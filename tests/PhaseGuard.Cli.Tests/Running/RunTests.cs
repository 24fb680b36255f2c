using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A command runs within what its contract says, and what happens is recorded as it happens.</summary>
[Platform(Exclude = "Win")]
public sealed class RunTests
{
    [Test]
    public void A_run_that_passes_is_recorded_with_its_log()
    {
        using var contract = new SampleContract();

        contract.Sh("echo said; echo wrong >&2").ShouldBe(new Finished(0, "said\n", "wrong\n"));

        contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_ended 1 passed"]);
        contract.Log.ShouldBe("said\nwrong\n");
        contract.Execution.GetProperty("result").GetProperty("sha256").GetString().ShouldBe(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("said\nwrong\n"u8)));
        File.ReadAllText(contract.Repo.At("executions/logs/.gitattributes")).ShouldBe("*.log -text -filter\n");
        contract.Repo.Write("phaseguard.json", """{ "contracts": ["executions/*.json"] }""");
        Tool.Run(contract.Repo.Top, "check").ShouldBe(new Finished(0, "0 errors, 0 warnings in 1 contract file checked.\n", ""));
    }

    [Test]
    public void What_stood_in_the_contract_stays_byte_for_byte()
    {
        using var contract = new SampleContract();
        string before = File.ReadAllText(contract.Repo.At(SampleContract.Path));

        contract.Sh("true").OrThrow();

        string after = File.ReadAllText(contract.Repo.At(SampleContract.Path));
        after[..before.IndexOf("null", StringComparison.Ordinal)].ShouldBe(before[..before.IndexOf("null", StringComparison.Ordinal)]);
        after.ShouldEndWith("}\n}\n");
    }

    [TestCase("none", 0, 0)]
    [TestCase("fixed", 1, 1)]
    [TestCase("linear", 1, 2)]
    [TestCase("exponential", 1, 2)]
    public void What_fails_is_tried_again_after_a_wait(string backoff, int first, int second)
    {
        using var contract = new SampleContract($$"""
            "timeout": 60, "retry_policy": { "max_attempts": 3, "backoff": "{{backoff}}" }
            """);

        contract.Sh("exit 7").ExitCode.ShouldBe(1);

        contract.Checkpoints.ShouldBe(
            ["attempt_started 1", "attempt_ended 1 failed", "attempt_started 2", "attempt_ended 2 failed", "attempt_started 3", "attempt_ended 3 failed"]);
        contract.Waits.ShouldBe([TimeSpan.FromSeconds(first), TimeSpan.FromSeconds(second)]);
        contract.Execution.GetProperty("result").GetProperty("exit_code").GetInt32().ShouldBe(7);
    }

    [Test]
    public void A_contract_whose_attempts_were_made_starts_nothing_more()
    {
        using var contract = new SampleContract("\"timeout\": 60, \"retry_policy\": { \"max_attempts\": 1, \"backoff\": \"none\" }");
        contract.Sh("true").OrThrow();

        contract.Sh("touch begun").ShouldBe(new Finished(
            1, "", "phaseguard: \"executions/01-01.json\": all its 1 attempts were made: write a new contract for more.\n"));

        File.Exists(contract.Repo.At("begun")).ShouldBeFalse();
    }

    [Test]
    public void A_contract_may_want_as_many_attempts_as_can_be_counted()
    {
        using var contract = new SampleContract("\"timeout\": 60, \"retry_policy\": { \"max_attempts\": 2147483647, \"backoff\": \"none\" }");

        contract.Sh("test -e once || { touch once; exit 1; }").OrThrow();

        contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_ended 1 failed", "attempt_started 2", "attempt_ended 2 passed"]);
    }

    [Test]
    public void A_command_that_takes_too_long_is_ended_with_all_that_it_started()
    {
        using var contract = new SampleContract("\"timeout\": 0.3");

        contract.Sh("sleep 4321 & sleep 4321").ShouldBe(new Finished(124, "", "phaseguard: executions/01-01.json: attempt 1 took longer than 0.3 s, and was ended.\n"));

        contract.Result.ShouldBe("timed_out");
        Child.Run("pgrep", ["-f", "sleep 4321"], contract.Repo.Top).Output.ShouldBeEmpty();
    }

    [Test]
    public void A_child_that_outlives_its_parent_is_ended()
    {
        using var contract = new SampleContract();

        contract.Sh("sleep 4322 & echo $!").ExitCode.ShouldBe(0);

        Child.Run("pgrep", ["-f", "sleep 4322"], contract.Repo.Top).Output.ShouldBeEmpty();
    }

    [Test]
    public void A_command_that_takes_too_much_memory_is_ended()
    {
        using var contract = new SampleContract("\"timeout\": 60, \"memory_limit\": \"20MB\"");

        Finished run = contract.Sh("head -c 60000000 /dev/zero | tail -c 60000000 | sleep 60");

        run.ExitCode.ShouldBe(137);
        contract.Result.ShouldBe("out_of_memory");
    }

    [Test]
    public void A_command_that_is_not_there_is_no_failure_of_the_work()
    {
        using var contract = new SampleContract("\"timeout\": 60, \"retry_policy\": { \"max_attempts\": 3, \"backoff\": \"none\" }");

        contract.Run(SampleContract.Path, "--", "no-such-program").ShouldBe(new Finished(
            3, "", "phaseguard: \"no-such-program\" cannot be started: No such file or directory (name a program that is there, and try again).\n"));

        contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_ended 1 failed"]);
    }

    [Test]
    public void A_contract_with_errors_starts_nothing()
    {
        using var contract = new SampleContract("\"timeout\": -1");

        Finished run = contract.Sh("touch begun");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("PG202");
        run.Error.ShouldBe("phaseguard: \"executions/01-01.json\": nothing was started, since the contract has the above.\n");
        File.Exists(contract.Repo.At("begun")).ShouldBeFalse();
    }

    [Test]
    public void The_command_has_nothing_of_an_outer_git_and_a_temporary_folder_of_its_own()
    {
        using var contract = new SampleContract();
        using var variables = new CleanVariable("GIT_INDEX_FILE", "/nowhere");

        string[] said = contract.Sh("echo \"[$GIT_INDEX_FILE]\"; echo $TMPDIR; touch $TMPDIR/left; cat").OrThrow().Output.Split('\n');

        said[0].ShouldBe("[]");
        Directory.Exists(said[1]).ShouldBeFalse();
    }

    [Test]
    public void Only_the_digest_is_kept_where_somebody_wants_no_log()
    {
        using var contract = new SampleContract();

        contract.Sh("echo secret", "--no-log").OrThrow();

        contract.Execution.GetProperty("result").GetProperty("log").ValueKind.ShouldBe(JsonValueKind.Null);
        contract.Execution.GetProperty("result").GetProperty("sha256").GetString()!.Length.ShouldBe(64);
        Directory.Exists(contract.Repo.At("executions/logs")).ShouldBeFalse();
    }

    [Test]
    public void Events_are_written_line_by_line()
    {
        using var contract = new SampleContract();

        Finished run = contract.Sh("echo said; exit 4", "--format", "jsonl");

        run.ExitCode.ShouldBe(1);
        string[] events = [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()!)];
        events.ShouldBe(["attempt_started", "output", "attempt_ended", "ended"]);
    }

    [Test]
    public void A_batch_runs_each_and_one_that_fails_stops_none()
    {
        using var contract = new SampleContract();
        contract.Write("executions/01-02.json", "\"timeout\": 60");
        contract.Write("executions/01-03.json", "\"timeout\": 60");

        Finished run = contract.Run("executions", "--jobs", "2", "--", "sh", "-c", "echo {} >&2; test {} != executions/01-02.json");

        run.ExitCode.ShouldBe(1);
        string.Join(' ', Enumerable.Range(1, 3).Select(number => contract.Read($"executions/01-0{number}.json").GetProperty("result").GetProperty("outcome").GetString()))
            .ShouldBe("passed failed passed");
    }

    [Test]
    public void What_leaves_the_group_is_named()
    {
        using var contract = new SampleContract();

        Finished run = contract.Sh("setsid sleep 4323 > /dev/null 2>&1 & sleep 0.5");

        run.Error.ShouldContain("It left running what is in no group of its own any more: sleep (process ");
        Child.Run("pkill", ["-f", "sleep 4323"], contract.Repo.Top).OrThrow();
    }
}
