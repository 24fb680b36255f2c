namespace PhaseGuard.Cli.Tests.Running;

/// <summary>However a runner ends, the record says what is true.</summary>
[Platform(Exclude = "Win")]
public sealed class RunEndTests
{
    [Test]
    public void Ctrl_C_ends_the_command_and_is_recorded()
    {
        using var contract = new SampleContract("\"timeout\": 60, \"retry_policy\": { \"max_attempts\": 3, \"backoff\": \"none\" }");
        using RunningChild run = contract.Start("echo begun; sleep 4331");
        run.WaitUntil(() => run.Output.Contains("begun", StringComparison.Ordinal));

        run.Interrupt();

        run.Wait().ExitCode.ShouldBe(130);
        contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_ended 1 interrupted"]);
        Child.Run("pgrep", ["-f", "sleep 4331"], contract.Repo.Top).Output.ShouldBeEmpty();
    }

    [Test]
    public void A_runner_that_is_killed_is_known_to_be_dead_and_the_contract_goes_on()
    {
        using var contract = new SampleContract();
        using (RunningChild run = contract.Start("echo begun; sleep 4332"))
        {
            run.WaitUntil(() => run.Output.Contains("begun", StringComparison.Ordinal));
            contract.Run("status", SampleContract.Path).Output.ShouldStartWith("executions/01-01.json: running: attempt 1, begun at ");
            contract.Sh("true").Error.ShouldContain(" runs it: wait for its end");
            Child.Run("pkill", ["-KILL", "-f", $"dll run {SampleContract.Path} -- sh -c echo begun; sleep 4332"], contract.Repo.Top).OrThrow();
            run.Wait();
        }

        Child.Run("pkill", ["-f", "sleep 4332"], contract.Repo.Top);
        contract.Run("status", SampleContract.Path).Output.ShouldStartWith("executions/01-01.json: dead: attempt 1 was begun at ");
        contract.Sh("true").OrThrow();
        contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_started 2", "attempt_ended 2 passed"]);
        contract.Run("status", SampleContract.Path).Output.ShouldStartWith("executions/01-01.json: passed, after 2 attempts, log executions/logs/");
    }

    [Test]
    public void A_detached_run_returns_at_once_and_calls_back()
    {
        using var contract = new SampleContract();
        Script.Write(contract.Repo.At("called.sh"), "#!/bin/sh\necho \"$1\" > called.tmp && mv called.tmp called\n");

        Finished begun = Tool.Start(contract.Repo, "run", "--detach", "--callback", contract.Repo.At("called.sh"), SampleContract.Path, "--", "sh", "-c", "echo said");

        begun.OrThrow().Output.ShouldEndWith(" runs it. The record is executions/01-01.json: dotnet phaseguard run status executions/01-01.json\n");
        SpinWait.SpinUntil(() => File.Exists(contract.Repo.At("called")), RunningChild.Limit).ShouldBeTrue();
        File.ReadAllText(contract.Repo.At("called")).ShouldBe("executions/01-01.json\n");
        contract.Log.ShouldBe("said\n");
    }
}
