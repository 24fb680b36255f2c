using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>What commits do to sessions is reported alike by the hooks before, by the range check after, and by a server.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Platform(Exclude = "Win")]
public sealed class SessionCommitTests : IDisposable
{
    private readonly Everywhere _commits = Everywhere.After();
    private readonly SampleSession _session = new();

    private TestRepo Repo => _commits.History.Repo;

    public void Dispose() => _commits.Dispose();

    [Test]
    public void An_honest_session_goes_from_its_plan_to_its_archive()
    {
        _session.Write(Repo, "planning", "pending IMPL-1", "pending IMPL-2");
        Commit("plan");
        _session.Write(Repo, "active", "active IMPL-1", "pending IMPL-2");
        Commit("begin");
        _session.Write(Repo, "active", "completed IMPL-1", "pending IMPL-2");
        Commit("one");
        _session.Write(Repo, "completed", "completed IMPL-1", "completed IMPL-2");
        Commit("all");
        Repo.Git("mv", ".workflow/active", ".workflow/archives");
        Commit("archive");

        _commits.ShouldReport();
    }

    [Test]
    public void A_tick_that_nobody_earned_is_an_error_in_the_list()
    {
        Begin("active", "active IMPL-1");
        Repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1"));
        Commit("tick");

        _commits.ShouldReport("error PG120");
    }

    [Test]
    public void A_completed_task_that_is_taken_up_again_is_an_error()
    {
        Begin("active", "completed IMPL-1", "pending IMPL-2");
        _session.Write(Repo, "active", "pending IMPL-1", "pending IMPL-2");
        Commit("reopen");

        _commits.ShouldReport("error PG140");
    }

    [Test]
    public void To_revert_a_commit_that_completed_a_task_is_a_warning()
    {
        Begin("active", "active IMPL-1", "pending IMPL-2");
        _session.Write(Repo, "active", "completed IMPL-1", "pending IMPL-2");
        Commit("complete");
        Repo.Git("revert", "--no-commit", "HEAD");
        Commit("Revert \"complete\"");

        _commits.ShouldReport(hooks: ["warning PG140"], range: ["warning PG140"]);
    }

    [Test]
    public void A_task_that_was_open_and_is_gone_is_told_at_its_old_path()
    {
        Begin("active", "active IMPL-1", "pending IMPL-2");
        Repo.Git("rm", "--quiet", _session.PathOf("IMPL-2"));
        Repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("~ IMPL-1"));
        Commit("drop");

        _commits.ShouldReport("warning PG141");
        _commits.History.Check().Output.ShouldContain($"{_session.PathOf("IMPL-2")}:1:1: warning PG141: IMPL-2 was pending, and is gone (in ");
    }

    [Test]
    public void A_task_file_that_is_renamed_is_the_same_task()
    {
        Begin("active", "active IMPL-1", "pending IMPL-2");
        Repo.Git("mv", _session.PathOf("IMPL-2"), _session.PathOf("IMPL-2-login"));
        Repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("~ IMPL-1", "  IMPL-2").Replace("/IMPL-2.json", "/IMPL-2-login.json", StringComparison.Ordinal));
        Commit("rename");

        _commits.ShouldReport();
    }

    [Test]
    public void A_summary_that_is_taken_away_is_told_once()
    {
        Begin("active", "completed IMPL-1", "pending IMPL-2");
        Repo.Git("rm", "--quiet", _session.SummaryOf("IMPL-1"));
        Commit("no words");

        _commits.ShouldReport("warning PG142");
    }

    [Test]
    public void A_session_that_is_archived_with_tasks_made_completed_is_told()
    {
        Begin("active", "active IMPL-1", "pending IMPL-2");
        _session.Write(Repo, "completed", "completed IMPL-1", "completed IMPL-2");
        File.Delete(Repo.At(_session.SummaryOf("IMPL-1")));
        File.Delete(Repo.At(_session.SummaryOf("IMPL-2")));
        Repo.Git("add", "--all");
        Repo.Git("mv", ".workflow/active", ".workflow/archives");
        Commit("archive");

        _commits.ShouldReport("warning PG146");
    }

    [Test]
    public void A_session_that_is_gone_with_open_tasks_is_told_at_its_old_path()
    {
        Begin("active", "active IMPL-1");
        Repo.Git("rm", "-r", "--quiet", ".workflow");
        Commit("tidy");

        _commits.ShouldReport("warning PG149");
    }

    [Test]
    public void A_session_that_no_commit_touches_is_left_unread()
    {
        var other = new SampleSession(".workflow/active/WFS-other/");
        other.Write(Repo, "active", "active IMPL-1");
        Repo.Write(other.At("TODO_LIST.md"), SampleSession.List("x IMPL-1"));
        _commits.History.Start = CommitUnseen();
        _session.Write(Repo, "active", "active IMPL-1");
        Commit("another");

        _commits.ShouldReport();
        Tool.Run(Repo.Top, "check").Findings().ShouldBe(["error PG120"]);
        Tool.Run(Repo.Top, "check", "--range", $"{_commits.History.Start}..HEAD", "--tip-only").Findings().ShouldBe(["error PG120"]);
    }

    [Test]
    public void A_merge_that_brings_two_halves_together_is_judged_as_a_whole()
    {
        Begin("active", "completed IMPL-1", "active IMPL-2");
        string start = _commits.History.Head;
        _commits.History.Branch("list", start);
        Repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("x IMPL-1", "~ IMPL-2").Replace("Tasks", "All tasks", StringComparison.Ordinal));
        Repo.Git("commit", "--quiet", "--no-verify", "-am", "list");
        _commits.History.Git("checkout", "--quiet", "main");
        Repo.Write(_session.PathOf("IMPL-3"), SampleSession.Task("IMPL-3", "pending"));
        CommitUnseen();
        _commits.History.Merge("list");

        _commits.History.ShouldReport("warning PG123");
    }

    [Test]
    public void What_a_baseline_hides_stays_hidden_where_its_session_is_moved()
    {
        _session.Write(Repo, "active", "active IMPL-1", "pending IMPL-2");
        Repo.Write(_session.At("TODO_LIST.md"), SampleSession.List("~ IMPL-1", "x IMPL-2"));
        Repo.Git("add", "--all");
        Tool.Run(Repo.Top, "baseline", "create").OrThrow();
        _commits.History.Start = CommitUnseen();
        Repo.Git("mv", _session.Folder.TrimEnd('/'), ".workflow/WFS-auth");
        Commit("move");

        _commits.ShouldReport();
    }

    private void Begin(string status, params string[] tasks)
    {
        _session.Write(Repo, status, tasks);
        _commits.History.Start = CommitUnseen();
    }

    private string CommitUnseen()
    {
        Repo.Git("add", "--all");
        return _commits.History.Commit("before");
    }

    private void Commit(string message)
    {
        Repo.Git("add", "--all");
        _commits.Commit(message);
    }
}
