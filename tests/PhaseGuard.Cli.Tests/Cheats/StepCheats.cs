using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>A step file that is fine by itself, and a lie after the one before it. Each commit went past the hooks; the range tells.</summary>
public sealed class StepCheats
{
    private const string Done = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }";
    private const string Begun = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }";
    private const string Way = "{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"DONE\" }";

    private static readonly Step _done = new("EEEEE") { State = Done, History = $"[{Way}]" };

    [Test]
    public void A_step_that_is_done_is_quietly_reopened()
        => ShouldDetect(_done, _done with { State = Begun, History = null }, "error PG062", "error PG060");

    [Test]
    public void A_step_is_reset_without_a_reason()
        => ShouldDetect(_done, new Step("NNNNN") { State = "{ \"status\": \"TODO\" }", History = $"[{Way}, {{ \"status\": \"TODO\", \"reason\": \" \" }}]" }, "error PG060", "error PG045", "error PG061", "error PG061", "error PG061", "error PG061", "error PG061");

    [Test]
    public void A_step_is_reset_with_the_reason_of_an_earlier_reset()
    {
        string earlier = $"{Way}, {{ \"status\": \"TODO\", \"reason\": \"wrong form\" }}";
        ShouldDetect(
            new Step("EEEEE") { State = Done, History = $"[{earlier}, {Way}]" },
            new Step("EEEEE") { State = "{ \"status\": \"TODO\" }", History = $"[{earlier}]" },
            "warning PG042", "error PG060", "error PG062");
    }

    [Test]
    public void A_step_loses_its_state() => ShouldDetect(_done, _done with { State = null, History = $"[{Way}]" }, "error PG060");

    [Test]
    public void A_phase_that_was_executed_is_skipped_after_all() => ShouldDetect(new Step("EEEEE"), new Step("ESEEE"), "error PG061");

    [Test]
    public void A_phase_of_the_log_is_given_another_name()
    {
        using History history = History.After(new Step("EEEEE"));
        history.Repo.Stage(_done.Path, new Step("EEEEE").ToString().Replace("RED_UNIT", "RED_UNITS", StringComparison.Ordinal));
        history.Commit("cheat");

        history.ShouldReport("error PG012", "error PG061", "error PG013");
    }

    [Test]
    public void The_way_of_the_state_is_rewritten()
        => ShouldDetect(_done, _done with { History = $"[{{ \"status\": \"IN_PROGRESS\", \"by\": \"Ada\" }}, {{ \"status\": \"DONE\" }}]" }, "error PG062");

    [Test]
    public void The_way_of_the_state_is_deleted_and_then_told_anew()
    {
        using History history = History.After(_done);
        history.Commit("cheat", _done with { History = null });
        history.Commit("cheat", _done with { History = "[{ \"status\": \"IN_PROGRESS\", \"by\": \"Ada\" }, { \"status\": \"DONE\" }]" });

        history.ShouldReport("error PG062");
    }

    [Test]
    public void The_history_of_a_phase_is_rewritten()
        => ShouldDetect(
            new Step("EEEEE") { Green = "\"history\": [{ \"outcome\": \"FAIL\" }, { \"outcome\": \"PASS\" }], " },
            new Step("EEEEE") { Green = "\"history\": [{ \"outcome\": \"PASS\" }], " },
            "error PG062");

    [Test]
    public void A_failure_becomes_a_success_and_nobody_knows_how() => ShouldDetect(new Step("EEEFE"), new Step("EEEEE"), "warning PG066");

    [Test]
    public void A_newer_version_with_fewer_phases_is_declared()
        => ShouldDetect(new Step("EEEEEENNNNNNNN"), new Step("EEEEE") { Version = "4.0" }, "error PG063", "warning PG065");

    [Test]
    public void A_phase_that_decides_upon_the_version_is_left_out()
    {
        string step = new Step("EEEENNN") { Version = "2.0" }.ToString();
        using var history = new History();
        history.Repo.Stage(_done.Path, step.Replace("      { \"phase_name\": \"COMMIT\"", "      { \"phase_name\": \"REFACTOR_L4\", \"status\": \"NOT_EXECUTED\" },\n      { \"phase_name\": \"COMMIT\"", StringComparison.Ordinal));
        history.Start = history.Commit("begun");
        history.Repo.Stage(_done.Path, step);
        history.Commit("cheat");

        history.ShouldReport("error PG063", "error PG021", "error PG021", "error PG021");
    }

    [Test]
    public void A_version_that_nobody_knows_is_declared() => ShouldDetect(new Step("EEEEN"), new Step("EEEEN") { Version = "9.9" }, "error PG006");

    [Test]
    public void Between_two_versions_a_third_one_has_no_phases_to_lose()
    {
        using History history = History.After(new Step("EEEEEENNNNNNNN"));
        history.Commit("cheat", new Step("EEEEEENNNNNNNN") { Version = "9.9" });
        history.Commit("cheat", new Step("EEEEE"));

        history.ShouldReport("error PG006");
    }

    [Test]
    public void All_is_done_in_one_commit() => ShouldDetect(new Step("NNNNN"), new Step("EEEEE"), "warning PG065");

    [Test]
    public void All_was_done_before_the_first_commit()
    {
        using var history = new History();
        history.Commit("cheat", new Step("EEEEE"));

        history.ShouldReport("warning PG067");
    }

    [Test]
    public void The_state_jumps() => ShouldDetect(new Step("EEEEN") { State = Begun }, new Step("EEEEE") { State = "{ \"status\": \"TODO\" }" }, "warning PG042", "warning PG068");

    [Test]
    public void A_key_stands_twice_so_that_each_reader_sees_another_one()
    {
        using History history = History.After(new Step("EEEEN"));
        history.Repo.Stage(_done.Path, new Step("EEEEN").ToString().Replace("\"status\": \"NOT_EXECUTED\"", "\"status\": \"NOT_EXECUTED\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", StringComparison.Ordinal));
        history.Commit("cheat");

        history.ShouldReport("error PG002");
    }

    private static void ShouldDetect(Step before, Step after, params string[] findings)
    {
        using History history = History.After(before);
        history.Commit("cheat", after);

        history.ShouldReport(findings);
    }
}
