using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>A good change of one step goes through the check of what is staged, and through the range.</summary>
public sealed class HonestChanges
{
    private const string Way = "{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"DONE\" }";

    private static readonly Step _done = new("EEEEE") { State = State("DONE", "completed_at"), History = $"[{Way}]" };

    [Test]
    public void A_typo_in_a_planned_step() => Passes(new Step("NNNNN"), new Step("NNNNN") { Notes = "a login form, mended" });

    [Test]
    public void A_typo_in_a_step_that_is_half_way() => Passes(new Step("EEEEPPP"), new Step("EEEEPPP") { Notes = "a login form, mended" });

    [Test]
    public void A_typo_in_a_step_that_is_done() => Passes(_done, _done with { Notes = "a login form, mended" });

    [Test]
    public void A_field_that_nobody_knows_is_added() => Passes(_done, _done with { Green = "\"reviewed_by\": [\"Ada\"], " });

    [Test]
    public void Evidence_is_added_later() => Passes(new Step("EEEEEEE"), new Step("EEEEEEE") { IsEvident = true }, "warning PG066", 7);

    [Test]
    public void A_file_is_written_with_other_white_space()
        => Passes(_done.ToString(), _done.ToString().Replace("  ", "\t", StringComparison.Ordinal).Replace("\": ", "\" : ", StringComparison.Ordinal));

    [Test]
    public void A_file_is_written_with_other_line_ends() => Passes(_done.ToString(), _done.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));

    [Test]
    public void A_file_gets_a_mark_of_its_encoding() => Passes(_done.ToString(), $"\ufeff{_done}");

    [Test]
    public void A_file_loses_its_last_line_end() => Passes(_done.ToString(), _done.ToString().TrimEnd('\n'));

    [Test]
    public void Texts_are_written_in_another_way()
        => Passes(
            _done.ToString(),
            _done.ToString().Replace("\"DONE\"", "\"D\\u004fNE\"", StringComparison.Ordinal).Replace("\"auth\"", "\"\\u0061uth\"", StringComparison.Ordinal));

    [Test]
    public void A_task_id_is_added()
    {
        string without = new Step("EEEEE").ToString().Replace("  \"task_id\": \"01-01\",\n", "", StringComparison.Ordinal);
        Passes(without, new Step("EEEEE").ToString());
    }

    [Test]
    public void A_phase_is_executed_again_and_its_history_tells()
        => Passes(new Step("EEEFE"), new Step("EEEEE") { Green = "\"history\": [{ \"status\": \"EXECUTED\", \"outcome\": \"FAIL\" }, { \"outcome\": \"PASS\" }], " });

    [Test]
    public void A_phase_is_opened_again_and_its_history_tells()
        => Passes(new Step("EEEEPPP"), new Step("EEESPPP") { Green = "\"history\": [{ \"status\": \"EXECUTED\", \"outcome\": \"PASS\" }], " }, "warning PG059", 1);

    [Test]
    public void A_step_is_reset_with_a_reason()
        => Passes(_done, new Step("NNNNN") { State = "{ \"status\": \"TODO\" }", History = $"[{Way}, {{ \"status\": \"TODO\", \"reason\": \"the form changed\" }}]" });

    [Test]
    public void A_step_that_was_reset_is_done_once_more()
        => Passes(
            new Step("NNNNN") { State = "{ \"status\": \"TODO\" }", History = $"[{Way}, {{ \"status\": \"TODO\", \"reason\": \"the form changed\" }}]" },
            _done with { History = $"[{Way}, {{ \"status\": \"TODO\", \"reason\": \"the form changed\" }}, {Way}]" },
            "warning PG065", 1);

    [Test]
    public void A_planned_step_is_moved_to_a_newer_version() => Passes(new Step("NNNNNNNNNNNNNN"), new Step("NNNNN"));

    [Test]
    public void A_begun_step_is_moved_to_a_version_with_more_phases() => Passes(new Step("EEEEE"), new Step("EEEEEEE"), "warning PG065", 1);

    [Test]
    public void A_log_moves_from_its_old_place()
    {
        string now = new Step("EEEEE").ToString();
        string old = now.Replace("\"phase_execution_log\": [", "\"tdd_phase_tracking\": { \"phase_execution_log\": [", StringComparison.Ordinal)
            .Replace("    ]\n  }", "    ] }\n  }", StringComparison.Ordinal);
        Passes(old, now);
    }

    [Test]
    public void A_step_fails_and_is_tried_again_between_two_commits()
        => Passes(
            new Step("EEEEPPP") { State = State("IN_PROGRESS", "started_at"), History = "[{ \"status\": \"IN_PROGRESS\" }]" },
            new Step("EEEEPPP") { State = State("IN_PROGRESS", "started_at"), History = "[{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"FAILED\" }, { \"status\": \"RETRY\" }, { \"status\": \"IN_PROGRESS\" }]" });

    private static string State(string status, string time) => $"{{ \"status\": \"{status}\", \"{time}\": \"2026-05-31T09:00:00Z\" }}";

    private static void Passes(Step before, Step after, string? told = null, int times = 0) => Passes(before.ToString(), after.ToString(), told, times);

    private static void Passes(string before, string after, string? told = null, int times = 0)
    {
        using var history = new History();
        history.Repo.Stage(_done.Path, before);
        history.Start = history.Commit("before");
        history.Repo.Stage(_done.Path, after);

        Tool.Run(history.Repo.Top, "check", "--staged").ShouldReport([.. Enumerable.Repeat(told!, times)]);
        history.Commit("docs: a change");
        history.ShouldReport([.. Enumerable.Repeat(told!, times)]);
    }
}
