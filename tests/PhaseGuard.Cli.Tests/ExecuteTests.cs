using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>The gate before execution: nothing is started, and nothing is written.</summary>
public sealed class ExecuteTests
{
    private const string Agents = "researcher, software-crafter, solution-architect, product-owner, acceptance-designer, devop";

    [TestCase("execute @researcher FILE extra", "Too many parameters. Expected 2, got 3")]
    [TestCase("execute @researcher FILE extra more --retry", "Too many parameters. Expected 2, got 4")]
    [TestCase("execute @data-engineer FILE", $"Invalid agent name: data-engineer. Must be one of: {Agents}")]
    [TestCase("execute @ FILE", $"Invalid agent name: . Must be one of: {Agents}")]
    [TestCase("execute @Researcher FILE", $"Invalid agent name: Researcher. Must be one of: {Agents}")]
    [TestCase("execute", $"Invalid agent name: . Must be one of: {Agents}")]
    [TestCase("execute @researcher", "Step file not found: . Please provide valid path to step JSON file.")]
    [TestCase("execute @researcher ~\"~\"", "Step file not found: . Please provide valid path to step JSON file.")]
    [TestCase("execute @researcher steps/token=abc.json", "the path looks as if it held a secret: keep secrets out of parameters.")]
    public void A_parameter_that_is_wrong_is_exit_2_in_the_words_of_the_protocol(string line, string sentence)
    {
        using var step = new Planned();
        Finished run = step.Run(line);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Split('\n')[0].ShouldBe($"phaseguard: {sentence}");
    }

    [TestCase("execute FILE @researcher", "The agent comes first: `dotnet phaseguard execute @researcher docs/feature/auth/steps/01-01.json`.")]
    [TestCase("execute @Researcher FILE", "Did you mean \"researcher\"?")]
    [TestCase("execute @researchers FILE", "Did you mean \"researcher\"?")]
    [TestCase("execute", "usage: dotnet phaseguard execute @AGENT FILE [options] (--help explains it)")]
    [TestCase("execute FILE", "usage: dotnet phaseguard execute @AGENT FILE [options] (--help explains it)")]
    [TestCase("execute @researcher", "usage: dotnet phaseguard execute @AGENT FILE [options] (--help explains it)")]
    [TestCase("execute @researcher FILE extra", "usage: dotnet phaseguard execute @AGENT FILE [options] (--help explains it)")]
    public void A_garbled_call_says_how_it_is_typed(string line, string hint)
    {
        using var step = new Planned();
        step.Run(line).Error.Split('\n')[1].ShouldBe(hint);
    }

    [Test]
    public void A_path_of_500_characters_is_too_long()
    {
        using var step = new Planned();
        step.Run($"execute @researcher {new string('a', 500)}").Error.ShouldBe("phaseguard: the path has 500 characters, and 500 is too many: name the step file.\n");
    }

    [TestCase("01-09.json")]
    [TestCase("docs")]
    public void A_file_that_is_not_there_is_exit_3_in_the_words_of_the_protocol(string path)
    {
        using var step = new Planned();
        step.Run($"execute @researcher {path}").ShouldBe(new Finished(3, "", $"phaseguard: Step file not found: {path}. Please provide valid path to step JSON file.\n"));
    }

    [TestCase("execute @researcher FILE")]
    [TestCase("execute ~@researcher~~ ~\"docs/feature/auth/steps/01-01.json\"")]
    [TestCase("execute \"@researcher\" 'docs/feature/auth/steps/01-01.json'")]
    [TestCase("execute @\"researcher\" '~docs/feature/auth/steps/01-01.json~'")]
    [TestCase("execute researcher FILE")]
    public void White_space_and_quotes_around_a_parameter_are_no_part_of_it(string line)
    {
        using var step = new Planned();
        string before = step.Text;

        step.Run(line).Output.ShouldStartWith($"Ready for @researcher: {step.File}\n\nYou are the researcher agent. Execute: {step.File}\n");

        step.Text.ShouldBe(before);
        Directory.GetFileSystemEntries(Path.GetDirectoryName(step.File)!).ShouldBe([step.File]);
    }

    [Test]
    public void The_agents_are_those_of_the_policy()
    {
        using var step = new Planned();
        step.Repo.Write("phaseguard.json", """{ "agents": ["data-engineer"] }""");

        step.Run("execute @data-engineer FILE").ExitCode.ShouldBe(0);
        step.Run("execute @researcher FILE").Error.ShouldBe("phaseguard: Invalid agent name: researcher. Must be one of: data-engineer\nusage: dotnet phaseguard execute @AGENT FILE [options] (--help explains it)\n");
    }

    [Test]
    public void A_form_that_is_wrong_is_rejected_with_its_findings()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"task_id\"", "\"step_id\"", StringComparison.Ordinal).Replace("RED_UNIT", "RED (Unit)", StringComparison.Ordinal);

        Finished run = step.Run("execute @researcher FILE");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain(" error PG004: ");
        run.Output.ShouldContain(" error PG013: ");
        run.Output.ShouldNotContain("PG021");
        run.Error.ShouldBe("phaseguard: the step file is not as it must be: repair what was found.\n");
    }

    [Test]
    public void A_step_that_a_reviewer_did_not_find_ready_is_blocked()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"state\"", "\"reviews\": [{ \"reviewer\": \"@ada\", \"ready_for_execution\": true }, { \"reviewer\": \"@ada\", \"ready_for_execution\": false }],\n  \"state\"", StringComparison.Ordinal);

        step.Run("execute @researcher FILE").ShouldBe(new Finished(
            1, "", "phaseguard: the last review by \"@ada\" did not find the step ready for execution: resolve what it asks for, and have the same reviewer add a review with \"ready_for_execution\": true.\n"));
    }

    [Test]
    public void A_grave_critique_that_is_open_is_told_to_the_agent()
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"state\"", "\"reviews\": [{ \"ready_for_execution\": true, \"critiques\": [{ \"severity\": \"high\", \"issue\": \"no limit\" }, { \"severity\": \"HIGH\", \"resolved\": true }] }],\n  \"state\"", StringComparison.Ordinal);

        step.Run("execute @researcher FILE").Output.ShouldEndWith("\n- A reviewer's grave critique is open: \"no limit\". Resolve it.\n");
    }

    [Test]
    public void A_step_whose_dependencies_are_not_done_is_blocked_with_the_blocking_tasks()
    {
        using Planned step = WaitingFor("01-02", "01-03", "01-04");
        step.Repo.Write("docs/feature/auth/steps/01-02.json", """{ "task_id": "01-02", "state": { "status": "DONE" } }""");
        step.Repo.Write("docs/feature/auth/steps/01-03.json", """{ "task_id": "01-03", "state": { "status": "IN_PROGRESS" } }""");

        step.Run("execute @researcher FILE").ShouldBe(new Finished(
            1, "", "phaseguard: Cannot execute until dependencies complete: 01-03, 01-04 (no step of this folder is 01-04).\n"));
        using var document = JsonDocument.Parse(step.Run("execute @researcher FILE --format json").Output);
        JsonElement blocked = document.RootElement.GetProperty("execution_blocked");
        blocked.GetProperty("reason").GetString().ShouldBe("dependency_not_met");
        blocked.GetProperty("blocking_tasks").EnumerateArray().Select(task => task.GetString()).ShouldBe(["01-03", "01-04"]);

        step.Repo.Write("docs/feature/auth/steps/01-03.json", """{ "task_id": "01-03", "state": { "status": "COMPLETED" } }""");
        step.Repo.Write("docs/feature/auth/steps/01-04.json", """{ "task_id": "01-04", "state": { "status": "DONE" } }""");
        step.Run("execute @researcher FILE").ExitCode.ShouldBe(0);
    }

    [TestCase("TODO", "", null)]
    [TestCase("IN_PROGRESS", "", null)]
    [TestCase("REWORK", "", null)]
    [TestCase("RETRY", "", null)]
    [TestCase("RETRY", " --retry", null)]
    [TestCase("FAILED", " --retry", null)]
    [TestCase("FAILED", "", "the step is FAILED: look at its \"recovery_suggestions\", and try once more with --retry.")]
    [TestCase("TODO", " --retry", "--retry is for a step that failed, and this one is TODO: leave it out.")]
    [TestCase("IN_REVIEW", "", "the step is IN_REVIEW: end the review with")]
    [TestCase("DONE", "", "the step is DONE, which is the end: to do it once more,")]
    [TestCase("SLEEPING", "", "the state is the string \"SLEEPING\", which is none of TODO,")]
    public void Only_a_state_that_leads_to_execution_opens_the_gate(string state, string rest, string? sentence)
    {
        using var step = new Planned();
        step.Text = step.Text.Replace("\"IN_PROGRESS\"", $"\"{state}\"", StringComparison.Ordinal);

        Finished run = step.Run($"execute @researcher FILE{rest}");

        run.ExitCode.ShouldBe(sentence is null ? 0 : 1);
        run.Error.ShouldStartWith(sentence is null ? "" : $"phaseguard: {sentence}");
    }

    [Test]
    public void A_file_that_the_policy_excludes_is_no_step_that_others_wait_for()
    {
        using Planned step = WaitingFor("01-02");
        step.Repo.Write("docs/feature/auth/steps/01-02.json", """{ "task_id": "01-02", "state": { "status": "DONE" } }""");
        step.Run("execute @researcher FILE").ExitCode.ShouldBe(0);

        step.Repo.Write("phaseguard.json", """{ "exclude": ["**/01-02.json"] }""");

        step.Run("execute @researcher FILE").Error.ShouldBe("phaseguard: Cannot execute until dependencies complete: 01-02 (no step of this folder is 01-02).\n");
    }

    [Test]
    public void Beside_a_step_that_no_glob_matches_every_JSON_file_can_be_one()
    {
        using Planned step = WaitingFor("01-02");
        File.Copy(step.File, step.Repo.At("01-01.json"));
        step.Repo.Write("01-02.json", """{ "task_id": "01-02", "state": { "status": "DONE" } }""");

        step.Run("execute @researcher 01-01.json").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_step_that_failed_for_good_is_taken_up_again_by_command()
    {
        using Planned step = new Planned().After("step fail FILE --reason no~prices --can-retry false");

        step.Run("execute @researcher FILE --retry").Error.ShouldBe($"phaseguard: the step is FAILED, and \"can_retry\" is false: repair what made it fail, and take it up again with `dotnet phaseguard step retry {SampleStep.Path} --mended TEXT`.\n");
    }

    [Test]
    public void Who_tries_again_is_told_why_it_failed()
    {
        using Planned step = new Planned().After("step fail FILE --reason no~prices --suggest ask~them");

        string told = step.Run("execute @researcher FILE --retry").Output;

        told.ShouldContain($"\n- Begin with `dotnet phaseguard step retry {step.File}` and `dotnet phaseguard step start {step.File} --agent researcher`.\n");
        told.ShouldEndWith("\n- The step failed before: \"no prices\".\n- What could help: \"ask them\".\n");
    }

    [Test]
    public void Where_nothing_is_left_nothing_is_executed()
    {
        using Planned step = new Planned().Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT");
        step.Run("execute @researcher FILE").Error.ShouldBe($"phaseguard: all phases are finished: `dotnet phaseguard step done {SampleStep.Path}` ends the step.\n");
    }

    [Test]
    public void A_program_gets_the_path_and_the_brief()
    {
        using var step = new Planned();
        using var document = JsonDocument.Parse(step.Run("execute @researcher FILE --format json").Output);

        document.RootElement.GetProperty("path").GetString().ShouldBe(step.File);
        document.RootElement.GetProperty("agent").GetString().ShouldBe("researcher");
        document.RootElement.GetProperty("resumeAt").GetString().ShouldBe("PREPARE");
        document.RootElement.GetProperty("brief").GetString()!.ShouldStartWith("You are the researcher agent.");
    }

    private static Planned WaitingFor(params string[] ids)
    {
        var step = new Planned();
        step.Text = step.Text.Replace("\"state\"", $"\"dependencies\": [{string.Join(", ", ids.Select(id => $"\"{id}\""))}],\n  \"state\"", StringComparison.Ordinal);
        return step;
    }
}
