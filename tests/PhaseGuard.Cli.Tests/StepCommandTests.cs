using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>Steps are planned by command, and move along their state machine only.</summary>
public sealed class StepCommandTests
{
    private const string New = "step new FILE --task-id 01-01 --project-id auth --name Log~in";

    [TestCase("1.0", 14)]
    [TestCase("2.0", 8)]
    [TestCase("3.0", 7)]
    [TestCase("4.0", 5)]
    public void A_planned_step_has_all_phases_of_its_version_and_no_flaw_but_that_nobody_began(string version, int phases)
    {
        using Planned step = Empty();

        step.Run($"{New} --schema {version}").ShouldBe(new Finished(
            0,
            $"""
            Planned {SampleStep.Path}: {phases} phases, 0 of them preset as NOT_APPLICABLE.
            This repository has no policy, and by the defaults a step that nobody has started is not committed: `dotnet phaseguard init` writes a policy that lets it.
            Next: dotnet phaseguard step start {SampleStep.Path} --agent NAME

            """,
            ""));

        step.Run("check").Output.ShouldContain($"this step has not been started: no phase of {phases} was executed");
        step.Run("check").Output.ShouldContain("\n1 error, 0 warnings");
        Root(step).GetProperty("tdd_cycle").GetProperty("phase_execution_log")[2].ShouldSatisfyAllConditions(
            phase => phase.GetProperty("phase_name").GetString().ShouldBe("RED_UNIT"),
            phase => phase.GetProperty("phase_index").GetInt32().ShouldBe(2),
            phase => phase.GetProperty("status").GetString().ShouldBe("NOT_EXECUTED"));
    }

    [TestCase("research", "1.0", 5)]
    [TestCase("infrastructure", "4.0", 3)]
    public void A_kind_that_drives_no_acceptance_test_has_its_presettable_phases_skipped(string kind, string version, int preset)
    {
        using Planned step = Empty().After($"{New} --schema {version} --kind {kind}");

        JsonElement[] skipped = [.. Phases(step).Where(phase => phase.GetProperty("status").GetString() == "SKIPPED")];

        skipped.Length.ShouldBe(preset);
        skipped.ShouldAllBe(phase => phase.GetProperty("blocked_by").GetString() == "NOT_APPLICABLE");
    }

    [Test]
    public void The_version_may_be_one_that_the_policy_defines()
    {
        using Planned step = Empty();
        step.Repo.Write("phaseguard.json", """{ "phaseSets": { "own": { "phases": ["PREPARE", "GREEN", "COMMIT"] } } }""");

        step.After($"{New} --schema own");

        Phases(step).Length.ShouldBe(3);
    }

    [Test]
    public void A_file_that_is_there_is_left_alone()
    {
        using var step = new Planned();
        string before = step.Text;

        step.Run(New).ShouldBe(new Finished(1, "", $"phaseguard: \"{SampleStep.Path}\" is there, and was left alone: name another file.\n"));
        step.Text.ShouldBe(before);
    }

    [TestCase($"{New} --schema 7.0", "are not known: --schema takes 1.0, 2.0, 3.0 or 4.0")]
    [TestCase("step new FILE --task-id 02-02 --project-id auth --name x", "PG008")]
    public void A_plan_that_the_guard_would_complain_of_makes_no_file_and_no_folder(string line, string said)
    {
        using Planned step = Empty();

        Finished run = step.Run(line);

        run.ExitCode.ShouldBe(1);
        run.Shown.ShouldContain(said);
        Directory.Exists(step.Repo.At("docs")).ShouldBeFalse();
    }

    [Test]
    public void A_plan_where_no_hook_looks_is_told_of()
    {
        using Planned step = Empty();
        Tool.Run(step.Repo.Top, "step", "new", "01-01.json", "--task-id", "01-01", "--project-id", "auth", "--name", "x").Output
            .ShouldContain("\nNo glob of the policy matches it, so no hook will judge it");
    }

    [Test]
    public void Every_state_records_what_the_guard_wants_of_it_and_every_move_is_in_the_history()
    {
        using Planned step = Empty().After($"{New} --schema 4.0 --kind research --criterion it~is~written --criterion it~is~read");
        step.After("step start FILE --agent @researcher");
        Clean(step);
        step.After("step fail FILE --reason no~prices --suggest ask~them --suggest estimate");
        Clean(step);
        step.After("step retry FILE");
        Clean(step);
        step.After("step start FILE --agent researcher", "step review FILE --reason an~eye --from solution-architect");
        Clean(step);
        step.After("step rework FILE --reason shorter", "step start FILE --agent researcher").Passed("PREPARE", "COMMIT");
        step.Run("step done FILE --evidence page~3 --output notes.md --tokens 45000 --notes kept").Output.ShouldBe("The step is DONE, since 2026-06-01T00:00:00.012Z.\nNext: git add docs/feature/auth/steps/01-01.json && git commit -m 'feat(01-01): DONE'\n");
        step.Run("check --strict").ExitCode.ShouldBe(0);

        JsonElement root = Root(step);
        string.Join(" ", root.GetProperty("state_history").EnumerateArray().Select(entry => $"{entry.GetProperty("status")}:{entry.GetProperty("actor")}")).ShouldBe(
            "TODO:system IN_PROGRESS:@researcher FAILED:@researcher RETRY:@researcher IN_PROGRESS:@researcher IN_REVIEW:@researcher REWORK:@solution-architect IN_PROGRESS:@researcher DONE:@researcher");
        root.GetProperty("execution_result").GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).ShouldBe(
            "{\"success\": true,\"failure_reason\": null,\"partial_completion\": null,\"recovery_suggestions\": null,\"can_retry\": null,\"outputs_require_review\": true,\"review_reason\": \"an eye\",\"review_requested_from\": \"@solution-architect\",\"outputs\": [\"notes.md\"],\"acceptance_criteria_met\": [{\"criterion\": \"it is written\",\"met\": true,\"evidence\": \"page 3\"},{\"criterion\": \"it is read\",\"met\": true,\"evidence\": null}],\"metrics\": {\"execution_time_hours\": 0,\"tokens_used\": 45000},\"agent_notes\": \"kept\"}");
        root.GetProperty("execution_metrics").GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).ShouldBe("{\"attempts\": 3,\"total_execution_time\": 0,\"rework_count\": 1}");
    }

    [TestCase("step done FILE", "the step is TODO, and cannot become DONE: what it can do is `dotnet phaseguard step start docs/feature/auth/steps/01-01.json --agent NAME`.")]
    [TestCase("step retry FILE", "the step is TODO, and cannot become RETRY")]
    [TestCase("step reset FILE --reason x", "the step is TODO, and cannot become TODO")]
    [TestCase("step start FILE --agent @", "--agent is blank: say who begins.")]
    public void The_state_machine_has_no_other_ways(string line, string sentence)
    {
        using Planned step = Empty().After(New);
        string before = step.Text;

        Finished run = step.Run(line);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"phaseguard: {sentence}");
        step.Text.ShouldBe(before);
    }

    [TestCase("step start FILE --agent @reviewer")]
    [TestCase("step start FILE --agent Researcher")]
    public void An_agent_that_the_policy_does_not_name_begins_no_step(string line)
    {
        using Planned step = Empty().After(New);
        string before = step.Text;

        step.Run(line).ShouldBe(new Finished(2, "", $"phaseguard: Invalid agent name: {line.Split(' ')[^1].TrimStart('@')}. Must be one of: researcher, software-crafter, solution-architect, product-owner, acceptance-designer, devop\n"));
        step.Text.ShouldBe(before);
        step.Repo.Write("phaseguard.json", """{ "agents": ["reviewer", "Researcher"] }""");
        step.Run(line).ExitCode.ShouldBe(0);
    }

    [TestCase("\"4.0\"", "\"9.0\"")]
    [TestCase("\"phase_execution_log\"", "\"log\"")]
    public void A_step_whose_phases_are_not_known_is_not_begun_for_the_reason_that_next_tells(string known, string unknown)
    {
        using Planned step = Empty().After($"{New} --schema 4.0");
        step.Text = step.Text.Replace(known, unknown, StringComparison.Ordinal);
        string before = step.Text;
        Finished next = step.Run("next FILE");

        Finished run = step.Run("step start FILE --agent researcher");

        next.ExitCode.ShouldBe(1);
        run.ShouldBe(next);
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_step_with_an_open_phase_is_not_done()
    {
        using Planned step = Empty().After(New, "step start FILE --agent researcher");
        step.Run("step done FILE").Error.ShouldBe($"phaseguard: PREPARE is not finished: `dotnet phaseguard phase start {SampleStep.Path} PREPARE` comes first.\n");
    }

    [Test]
    public void A_step_that_was_marked_as_not_to_be_retried_is_not()
    {
        using Planned step = Empty().After(New, "step start FILE --agent researcher", "step fail FILE --reason x --can-retry false");
        step.Run("step retry FILE").Error.ShouldBe($"phaseguard: \"can_retry\" of \"execution_result\" is false: repair what made the step fail, and say what was done, with `dotnet phaseguard step retry {SampleStep.Path} --mended TEXT`.\n");
        step.Run("next FILE").Output.ShouldEndWith($"step retry {SampleStep.Path} --mended TEXT\n");
        step.After("step retry FILE --mended there~is~an~account~now");
        step.Text.ShouldContain("\"can_retry\": true");
        step.Text.ShouldContain("\"reason\": \"there is an account now\"");
    }

    [Test]
    public void A_review_that_is_not_ready_keeps_the_step_from_beginning()
    {
        using Planned step = Empty().After(New);
        step.Text = step.Text.Replace("\"reviews\": []", "\"reviews\": [{ \"ready_for_execution\": false }]", StringComparison.Ordinal);

        step.Run("step start FILE --agent researcher").Output.ShouldContain(" error PG046: ");
    }

    [Test]
    public void A_reset_is_open_and_keeps_every_result()
    {
        using Planned step = Empty().After($"{New} --schema 4.0 --kind research", "step start FILE --agent researcher").Passed("PREPARE", "COMMIT").After("step done FILE");
        step.Repo.Write("phaseguard.json", """{ "plannedSteps": "allow" }""");
        step.Repo.Git("add", ".");
        step.Repo.CommitUnguarded();

        step.After("step reset FILE --reason the~prices~changed");

        step.Repo.Git("add", ".");
        step.Run("check --staged --strict").Output.ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
        Phases(step)[0].GetProperty("history")[0].GetProperty("outcome").GetString().ShouldBe("PASS");
        step.After("step start FILE --agent researcher").Passed("PREPARE");
    }

    [Test]
    public void Steps_are_shown_by_phases()
    {
        using Planned step = Empty().After($"{New} --schema 4.0 --kind research", "step start FILE --agent researcher", "phase start FILE PREPARE");
        step.Repo.Write("docs/feature/auth/steps/01-02.json", SampleStep.Good);
        step.Repo.Write("docs/feature/pay/steps/01-01.json", "{");

        step.Run("step status").Output.ShouldBe("""
            step                                state        phases  finished
            docs/feature/auth/steps/01-01.json  IN_PROGRESS  >sss.   3 of 5
            docs/feature/auth/steps/01-02.json  -            PPPPP   5 of 5
            docs/feature/pay/steps/01-01.json   -                    0 of 0
            P passed  F failed  s skipped  c pending at a checkpoint  > in progress  . not executed  ? unknown

            """);
        using var document = JsonDocument.Parse(step.Run("step status docs/feature/auth --format json").Output);
        document.RootElement.GetProperty("steps").GetArrayLength().ShouldBe(2);
        document.RootElement.GetProperty("steps")[0].GetProperty("next").GetString().ShouldBe($"dotnet phaseguard phase complete {SampleStep.Path} PREPARE --outcome PASS");
    }

    private static Planned Empty()
    {
        var step = new Planned();
        Directory.Delete(step.Repo.At("docs"), recursive: true);
        return step;
    }

    /// <summary>The guard says nothing but that phases are open.</summary>
    private static void Clean(Planned step)
        => step.Run("check").Output.Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal) || line.Contains(" warning ", StringComparison.Ordinal))
            .ShouldAllBe(line => line.Contains("PG021", StringComparison.Ordinal));

    private static JsonElement[] Phases(Planned step) => [.. Root(step).GetProperty("tdd_cycle").GetProperty("phase_execution_log").EnumerateArray()];

    private static JsonElement Root(Planned step)
    {
        using var document = JsonDocument.Parse(step.Text);
        return document.RootElement.Clone();
    }
}
