using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>How a step is executed is recorded by command: what stands against it, what went wrong, where it waits, what it cost.</summary>
public sealed class ExecutionRecordTests
{
    private const string Begin = "step start FILE --agent researcher";
    private const string Other = "docs/feature/auth/steps/01-02.json";

    [Test]
    public void A_blocked_step_is_not_begun_until_it_is_unblocked()
    {
        using Planned step = Todo().After("step queue FILE", "step block FILE --on 01-02 --on 01-03");

        step.Run("next FILE").Output.ShouldBe($"The step is blocked until 01-02, 01-03 are done.\nNext: dotnet phaseguard step unblock {SampleStep.Path}\n");
        step.Run(Begin).ShouldBe(new Finished(1, "", $"phaseguard: the step is blocked until 01-02, 01-03 are done: once nothing stands against it, `dotnet phaseguard step unblock {SampleStep.Path}` comes first.\n"));
        step.After("step unblock FILE", Begin);

        Has(step, "execution_blocked").ShouldBeFalse();
        step.Run("step unblock FILE").Error.ShouldStartWith("phaseguard: the step is not blocked: ");
    }

    [TestCase("IN_PROGRESS", "step fail")]
    [TestCase("IN_REVIEW", "step rework")]
    [TestCase("DONE", "step reset")]
    public void A_step_that_is_begun_is_not_blocked(string state, string way)
    {
        using Planned step = Todo(state);
        string before = step.Text;

        Finished run = step.Run("step block FILE --on 01-02");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"phaseguard: the step is {state}, and only one that nobody is at is blocked: `dotnet phaseguard {way} {SampleStep.Path} --reason WHY`");
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_block_for_lack_of_context_stops_execution_and_says_what_is_to_be_done()
    {
        using Planned step = Todo().After("step block FILE --missing the~address --missing a~key --resolution ask");
        string before = step.Text;

        step.Run("execute @researcher FILE --record").ShouldBe(new Finished(
            1, "", $"phaseguard: the step is blocked, and lacks the address, a key (\"ask\"): bring it, and then `dotnet phaseguard step unblock {SampleStep.Path}`.\n"));
        using var document = JsonDocument.Parse(step.Run("execute @researcher FILE --format json").Output);
        JsonElement blocked = document.RootElement.GetProperty("execution_blocked");
        blocked.GetProperty("reason").GetString().ShouldBe("insufficient_context");
        blocked.GetProperty("missing_information").EnumerateArray().Select(missing => missing.GetString()).ShouldBe(["the address", "a key"]);
        step.Text.ShouldBe(before);
    }

    [Test]
    public void The_gate_records_by_which_steps_a_step_is_blocked_and_takes_it_away()
    {
        using Planned step = Todo(more: "\"dependencies\": [\"01-02\"],");
        step.Repo.Write(Other, """{ "task_id": "01-02", "state": { "status": "TODO" } }""");
        string before = step.Text;
        Finished refused = step.Run("execute @researcher FILE");
        step.Text.ShouldBe(before);

        step.Run("execute @researcher FILE --record").ShouldBe(refused);

        Root(step).GetProperty("execution_blocked").GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).ShouldBe(
            "{\"reason\": \"dependency_not_met\",\"blocking_tasks\": [\"01-02\"],\"message\": \"Cannot execute until dependencies complete: 01-02\"}");
        string recorded = step.Text;
        step.Run("execute @researcher FILE --record").ShouldBe(refused);
        step.Text.ShouldBe(recorded);

        step.Repo.Write(Other, """{ "task_id": "01-02", "state": { "status": "DONE" } }""");
        step.Run("execute @researcher FILE").Output.ShouldContain($"- Begin with `dotnet phaseguard step unblock {step.File}`, since nothing stands against the step any more, and `dotnet phaseguard step start ");
        step.Run("execute @researcher FILE --record").Output.ShouldContain("- Begin with `dotnet phaseguard step start ");
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_step_that_is_blocked_by_an_open_one_is_not_executed_though_it_does_not_depend_on_it()
    {
        using Planned step = Todo().After("step block FILE --on 01-02");
        step.Repo.Write(Other, """{ "task_id": "01-02", "state": { "status": "FAILED" } }""");
        step.Run("execute @researcher FILE").Error.ShouldBe("phaseguard: Cannot execute until dependencies complete: 01-02.\n");
    }

    [Test]
    public void Every_error_after_the_first_counts_a_retry_and_past_the_limit_none_is_recorded()
    {
        using Planned step = Todo().After(Begin, "step error FILE --message lost", "step error FILE --message again --type network_error", "step error FILE --message again", "step error FILE --message again");
        string before = step.Text;
        before.ShouldContain("\"retry_attempts\": 3");

        step.Run("step error FILE --message again").ShouldBe(new Finished(
            1, "", $"phaseguard: the step had all its 3 retries: stop here, and record it with `dotnet phaseguard step fail {SampleStep.Path} --reason WHY`.\n"));

        step.Text.ShouldBe(before);
        step.Run("step error FILE --message ~").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_step_with_an_open_error_is_not_done()
    {
        using Planned step = Todo().After(Begin).Passed([.. PhaseNames.Of(5)]).After("step error FILE --message lost --stack phaseguard.txt");
        string resolve = $"dotnet phaseguard step error {SampleStep.Path} --resolved";

        step.Text.ShouldContain("\"stack_trace\": \"at login.cs\"");
        step.Run("next FILE").Output.ShouldEndWith($"Next: {resolve}\n");
        step.Run("step done FILE").Error.ShouldBe($"phaseguard: an error is open: `{resolve}` comes first, once its cause is gone.\n");
        step.After("step error FILE --resolved", "step done FILE");
        step.Run("check").ExitCode.ShouldBe(0);
        step.Run("step error FILE --message late").Error.ShouldStartWith("phaseguard: the step is DONE");
        step.After("step reset FILE --reason again");
        Has(step, "execution_error").ShouldBeFalse();
    }

    [Test]
    public void What_was_mended_resolves_the_error()
    {
        using Planned step = Todo().After(Begin, "step error FILE --message lost", "step fail FILE --reason lost --can-retry false", "step retry FILE --mended a~new~line");
        step.Text.ShouldContain("\"resolved\": true");
        step.Text.ShouldContain("\"can_retry\": true");
        step.Run("step retry FILE --mended ~").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_step_waits_behind_the_others_until_it_is_begun()
    {
        using Planned step = Todo();
        step.Repo.Write(Other, """{ "task_id": "01-02", "state": { "status": "TODO" }, "execution_queue": { "position": 4 } }""");

        step.Run("step queue FILE --start 2026-06-02T09:00:00+02:00").Output.ShouldStartWith("The step waits at position 5.\n");

        JsonElement queue = Root(step).GetProperty("execution_queue");
        queue.GetProperty("estimated_start").GetString().ShouldBe("2026-06-02T07:00:00.000Z");
        string? since = queue.GetProperty("queued_at").GetString();
        step.After("step queue FILE --position 2");
        Root(step).GetProperty("execution_queue").GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).ShouldBe(
            $"{{\"queued_at\": \"{since}\",\"position\": 2,\"estimated_start\": null}}");
        step.Run("step queue FILE --position 0").ExitCode.ShouldBe(1);
        step.Run("step queue FILE --start 2020-01-01T00:00:00Z").Output.ShouldContain("PG093: estimated_start");
        step.After(Begin);
        Has(step, "execution_queue").ShouldBeFalse();
        step.Run("step queue FILE").Error.ShouldStartWith("phaseguard: the step is IN_PROGRESS, and only one that is to be begun waits: ");
    }

    [TestCase("--input 1 --output 2 --cost cheap")]
    [TestCase("--input 1 --output 2 --complexity 0")]
    public void A_metric_that_nobody_can_have_measured_is_not_written(string options)
    {
        using Planned step = Todo().After("step metrics FILE --input 2000000000 --output 2000000000 --cost EUR~0.45 --complexity 10");
        step.Text.ShouldContain("\"total\": 4000000000");
        string before = step.Text;

        step.Run($"step metrics FILE {options}").ExitCode.ShouldBe(1);

        step.Text.ShouldBe(before);
    }

    [Test]
    public void Attempts_are_counted_from_the_history_where_nobody_counted_them()
    {
        using Planned step = Todo("RETRY", "\"state_history\": [{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"FAILED\" }, { \"status\": \"RETRY\" }],").After(Begin);
        Root(step).GetProperty("execution_metrics").GetProperty("attempts").GetInt32().ShouldBe(2);
    }

    [Test]
    public void Attempts_that_are_older_than_the_history_keep_nobody_from_beginning()
    {
        using Planned step = Todo(more: "\"execution_metrics\": { \"attempts\": 2 },").After(Begin);
        Root(step).GetProperty("execution_metrics").GetProperty("attempts").GetInt32().ShouldBe(3);
    }

    [TestCase("step block FILE")]
    [TestCase("step block FILE --on 01-02 --missing x --resolution y")]
    [TestCase("step block FILE --missing x")]
    [TestCase("step error FILE")]
    [TestCase("step error FILE --message x --resolved")]
    [TestCase("step error FILE --resolved --type x")]
    [TestCase("step queue FILE --start soon")]
    public void A_command_that_says_too_little_or_too_much_is_exit_2(string line)
    {
        using Planned step = Todo();
        string before = step.Text;
        step.Run(line).ExitCode.ShouldBe(2);
        step.Text.ShouldBe(before);
    }

    [TestCase("execution_blocked", "step block FILE --on 01-02")]
    [TestCase("execution_error", "step error FILE --message x")]
    [TestCase("execution_queue", "step queue FILE")]
    [TestCase("execution_metrics", "step metrics FILE --input 1 --output 2")]
    public void What_is_no_object_is_not_overwritten(string key, string line)
    {
        using Planned step = Todo(more: $"\"{key}\": [1],");
        step.Run(line).Error.ShouldBe($"phaseguard: \"{key}\" is no object: make one of it.\n");
    }

    private static Planned Todo(string state = "TODO", string more = "")
    {
        var step = new Planned();
        step.Repo.Write("phaseguard.txt", "at login.cs");
        step.Text = step.Text.Replace("\"state\": { \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }", $"{more}\n  \"state\": {{ \"status\": \"{state}\" }}", StringComparison.Ordinal);
        return step;
    }

    private static bool Has(Planned step, string key) => Root(step).TryGetProperty(key, out _);

    private static JsonElement Root(Planned step) => JsonDocument.Parse(step.Text).RootElement.Clone();
}
