using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>What <c>check</c> says of sessions in the work tree, and what it repairs.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SessionCheckTests : IDisposable
{
    private readonly TestRepo _repo = new();
    private readonly SampleSession _session = new();

    public void Dispose() => _repo.Dispose();

    [Test]
    public void An_honest_session_is_counted_beside_step_files()
    {
        _session.Write(_repo, "active", "completed IMPL-1", "pending IMPL-2");
        _repo.Write(SampleStep.Path, SampleStep.Good);

        Finished check = Tool.Run(_repo.Top, "check");

        check.Output.ShouldEndWith(" in 1 step file and 5 workflow files checked.\n");
        check.ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_file_that_is_named_is_judged_with_its_session_around_it_and_alone_reported()
    {
        _session.Write(_repo, "active", "active IMPL-1", "completed IMPL-2");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1", "x IMPL-3"));

        Tool.Run(_repo.Top, "check", _session.At("TODO_LIST.md")).ShouldReport("error PG120", "warning PG122");
        Tool.Run(_repo.Top, "check", _session.PathOf("IMPL-2")).ShouldReport("warning PG123");
        Tool.Run(_repo.At(_session.Folder), "check", "TODO_LIST.md", "workflow-session.json").ShouldReport("error PG120", "warning PG122");
    }

    [Test]
    public void A_text_from_standard_input_is_judged_in_the_place_of_its_file()
    {
        _session.Write(_repo, "active", "active IMPL-1");

        byte[] list = System.Text.Encoding.UTF8.GetBytes(SampleSession.List("x IMPL-1"));

        Tool.Run(_repo.Top, list, "check", "-", "--stdin-path", _session.At("TODO_LIST.md")).ShouldReport("error PG120");
        Tool.Run(_repo.Top, list, "check", "-", "--stdin-path", $"./{_session.At("TODO_LIST.md")}").ShouldReport("error PG120");
    }

    [Test]
    public void A_task_without_a_status_goes_by_the_list()
    {
        _session.Write(_repo, "active", "active IMPL-1", "pending IMPL-2");
        _repo.Write(_session.PathOf("IMPL-2"), "{ \"id\": \"IMPL-2\", \"title\": \"Log in\" }");

        Tool.Run(_repo.Top, "check").ShouldReport("warning PG100");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("~ IMPL-1", "x IMPL-2"));
        Tool.Run(_repo.Top, "check").ShouldReport("warning PG134");
    }

    [Test]
    public void What_is_form_is_fixed_and_a_tick_follows_the_status_that_was_fixed()
    {
        _session.Write(_repo, "active", "pending IMPL-1", "pending IMPL-2");
        _repo.Write(_session.PathOf("IMPL-1"), SampleSession.Task("IMPL-1", "done"));
        _repo.Write(_session.SummaryOf("IMPL-1"), "Done.\n");
        _repo.Write(_session.At("workflow-session.json"), _session.File("in_progress"));

        Finished diff = Tool.Run(_repo.Top, "check", "--diff");
        Finished fix = Tool.Run(_repo.Top, "check", "--fix");

        diff.ExitCode.ShouldBe(1);
        diff.Output.ShouldContain("+- [x] **IMPL-1**");
        fix.Output.ShouldStartWith("Fixed 3 findings in 3 files.\n");
        fix.ExitCode.ShouldBe(0, fix.Shown);
        File.ReadAllText(_repo.At(_session.At("TODO_LIST.md"))).ShouldBe(SampleSession.List("x IMPL-1", "  IMPL-2"));
        File.ReadAllText(_repo.At(_session.PathOf("IMPL-1"))).ShouldBe(SampleSession.Task("IMPL-1", "completed"));
        Tool.Run(_repo.Top, "check", "--fix").Output.ShouldNotContain("Fixed");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void What_is_staged_is_fixed_with_its_session_around_it()
    {
        _session.Write(_repo, "active", "active IMPL-1", "pending IMPL-2");
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        _repo.Stage(_session.PathOf("IMPL-1"), SampleSession.Task("IMPL-1", "Completed"));
        _repo.Stage(_session.SummaryOf("IMPL-1"), "Done.\n");
        _repo.Stage(_session.At("TODO_LIST.md"), SampleSession.List("  IMPL-1", "  IMPL-2"));

        Tool.Run(_repo.Top, "check", "--staged", "--fix").ExitCode.ShouldBe(0);

        _repo.Git("show", $":{_session.At("TODO_LIST.md")}").Output.ShouldBe(SampleSession.List("x IMPL-1", "  IMPL-2"));
    }

    [Test]
    public void An_id_that_is_missing_is_taken_from_the_name_of_the_file()
    {
        _session.Write(_repo, "active", "active IMPL-1");
        _repo.Write(_session.PathOf("IMPL-1"), SampleSession.Task("IMPL-1", "active").Replace("\"id\": \"IMPL-1\",\n  ", "", StringComparison.Ordinal));

        Tool.Run(_repo.Top, "check").ShouldReport("warning PG100");
        Tool.Run(_repo.Top, "check", "--fix").ExitCode.ShouldBe(0);

        Tool.Run(_repo.Top, "check").ShouldReport();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_baseline_hides_the_lies_of_the_past_and_no_new_one()
    {
        _session.Write(_repo, "active", "active IMPL-1", "pending IMPL-2", "pending IMPL-3");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1", "  IMPL-2", "  IMPL-3"));
        Tool.Run(_repo.Top, "baseline", "create").OrThrow();
        Tool.Run(_repo.Top, "check").ShouldReport();

        _repo.Write(_session.At("TODO_LIST.md"), $"# More\n\n{SampleSession.List("x IMPL-1", "  IMPL-2", "  IMPL-3")}");
        Tool.Run(_repo.Top, "check").ShouldReport();
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("  IMPL-1", "x IMPL-2", "  IMPL-3"));
        Tool.Run(_repo.Top, "check").ShouldReport("error PG120");
    }

    [Test]
    public void Statistics_count_the_rules_of_sessions()
    {
        _session.Write(_repo, "active", "active IMPL-1");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1"));

        Tool.Run(_repo.Top, "check", "--statistics").Output.ShouldContain("PG120");
    }

    [Test]
    public void A_policy_without_globs_of_sessions_judges_none()
    {
        _session.Write(_repo, "active", "active IMPL-1");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1"));
        _repo.Write("phaseguard.json", "{ \"workflows\": [] }");

        Tool.Run(_repo.Top, "check").Output.ShouldBe("0 errors, 0 warnings in 0 step files checked.\n");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_task_file_that_is_a_link_out_of_the_repository_is_not_followed()
    {
        _session.Write(_repo, "active", "active IMPL-1");
        File.Delete(_repo.At(_session.PathOf("IMPL-1")));
        File.CreateSymbolicLink(_repo.At(_session.PathOf("IMPL-1")), "/etc/hostname");
        _repo.Git("add", ".");

        Tool.Run(_repo.Top, "check").ShouldReport("error PG003");
        Tool.Run(_repo.Top, "check", "--staged").ShouldReport("error PG003");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_summary_that_is_a_link_proves_nothing()
    {
        _session.Write(_repo, "active", "completed IMPL-1", "pending IMPL-2");
        File.Delete(_repo.At(_session.SummaryOf("IMPL-1")));
        File.CreateSymbolicLink(_repo.At(_session.SummaryOf("IMPL-1")), "/etc/hostname");
        _repo.Git("add", ".");

        Tool.Run(_repo.Top, "check").ShouldReport("warning PG134");
        Tool.Run(_repo.Top, "check", "--staged").ShouldReport("warning PG134");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_session_folder_that_is_a_link_is_not_entered()
    {
        _repo.Write("elsewhere/.task/IMPL-1.json", "{");
        Directory.CreateDirectory(_repo.At(".workflow/active"));
        File.CreateSymbolicLink(_repo.At(".workflow/active/WFS-auth"), _repo.At("elsewhere"));
        _repo.Git("add", ".");

        Tool.Run(_repo.Top, "check").ShouldReport();
        Tool.Run(_repo.Top, "check", "--staged").ShouldReport();
    }

    [Test]
    public void Half_written_files_are_found_each_and_stop_no_other()
    {
        _session.Write(_repo, "active", "completed IMPL-1", "pending IMPL-2", "pending IMPL-3");
        _repo.Write(_session.PathOf("IMPL-2"), "{ \"id\": \"IMPL-2\", \"sta");
        _repo.Write(_session.At("workflow-session.json"), "");
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1", "x IMPL-2", "x IMPL-3")[..^40]);

        Tool.Run(_repo.Top, "check").ShouldReport("error PG001", "error PG120", "error PG001");
    }

    [Test]
    public void A_thousand_tasks_that_wait_for_one_another_and_odd_ids_are_one_finding_a_knot()
    {
        string[] ids = [.. Enumerable.Range(1, 1000).Select(number => $"IMPL-{number}")];
        foreach ((string id, int index) in ids.Select((id, index) => (id, index)))
        {
            _repo.Write(_session.PathOf(id), SampleSession.Task(id, "pending", "", ids[(index + 1) % ids.Length]));
        }

        _repo.Write(_session.PathOf("odd"), SampleSession.Task("(a+)+$[", "pending"));
        _repo.Write(_session.At("IMPL_PLAN.md"), SampleSession.Plan());
        _repo.Write(_session.At("workflow-session.json"), _session.File("planning"));
        _repo.Write(_session.At("TODO_LIST.md"), SampleSession.List([.. ids.Select(id => $"  {id}"), "  (a+)+$["]));

        Tool.Run(_repo.Top, "check").ShouldReport("error PG129", "error PG101", "warning PG102", "warning PG122");
    }
}
