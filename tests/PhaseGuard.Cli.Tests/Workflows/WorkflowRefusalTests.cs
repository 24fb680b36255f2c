namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>A command on a session that makes no sense is refused in one sentence, and nothing is written.</summary>
public sealed class WorkflowRefusalTests
{
    [TestCase("start IMPL-3", "IMPL-3 cannot begin until dependencies complete: IMPL-2 is pending.")]
    [TestCase("start IMPL-1", "IMPL-1 is completed, which is the end: `dotnet phaseguard workflow next` says what comes next.")]
    [TestCase("start IMPL-4", "IMPL-4 failed: `dotnet phaseguard workflow start IMPL-4 --retry` tries once more.")]
    [TestCase("start IMPL-7", "IMPL-7 cannot begin until dependencies complete: IMPL-99 is missing.")]
    [TestCase("start IMPL-8", "IMPL-8 has a status that nobody knows: correct it in .workflow/active/WFS-auth/.task/IMPL-8.json.")]
    [TestCase("start IMPL-9", "IMPL-9 is a container, and as far as its tasks IMPL-9.N are: name one of them.")]
    [TestCase("complete IMPL-2", "IMPL-2 is pending, and not active: `dotnet phaseguard workflow start IMPL-2` comes first.")]
    [TestCase("complete IMPL-1", "IMPL-1 is completed already: `dotnet phaseguard workflow next` says what comes next.")]
    [TestCase("complete IMPL-5", "IMPL-5 has no summary: write .workflow/active/WFS-auth/.summaries/IMPL-5-summary.md, or give --summary FILE.")]
    [TestCase("complete IMPL-5 --summary empty.md", "the summary is empty: say what was done.")]
    [TestCase("complete IMPL-6 --summary notes.md", "IMPL-6 cannot be completed until dependencies complete: IMPL-2 is pending.")]
    [TestCase("block IMPL-1 --reason why", "IMPL-1 is completed, which is the end: `dotnet phaseguard workflow next` says what comes next.")]
    [TestCase("fail IMPL-1 --error why", "IMPL-1 is completed, which is the end: `dotnet phaseguard workflow next` says what comes next.")]
    [TestCase("skip IMPL-1 --reason why", "IMPL-1 is completed, which is the end: `dotnet phaseguard workflow next` says what comes next.")]
    [TestCase("skip IMPL-2 --reason ~", "--reason is blank: say why.")]
    [TestCase("fail IMPL-2 --error ~", "--error is blank: say why.")]
    [TestCase("start IMPL-22", "WFS-auth has no task \"IMPL-22\": did you mean \"IMPL-2\"?")]
    [TestCase("brief IMPL-22", "WFS-auth has no task \"IMPL-22\": did you mean \"IMPL-2\"?")]
    [TestCase("start docs/IMPL-2.json", "\"docs/IMPL-2.json\" is no task file of a session: name the task by its id.")]
    [TestCase("status WFS-auht", "no session is called \"WFS-auht\": did you mean \"WFS-auth\"?")]
    [TestCase("resume auht", "no session is called \"auht\": did you mean \"WFS-auth\"?")]
    public void Nothing_is_written_and_a_sentence_says_why(string line, string sentence)
    {
        using PlannedSession session = Whole();
        string[] before = Texts(session);

        session.Run(line).ShouldBe(new Finished(1, "", $"phaseguard: {sentence}\n"));

        Texts(session).ShouldBe(before);
    }

    [Test]
    public void One_task_is_active_at_a_time_where_the_plan_is_sequential()
    {
        using var session = new PlannedSession("Sequential", "active IMPL-1", "pending IMPL-2");
        session.Run("start IMPL-2").ShouldBe(new Finished(1, "", "phaseguard: IMPL-1 is active, and the plan says Sequential: `dotnet phaseguard workflow complete IMPL-1` comes first.\n"));
    }

    [Test]
    public void What_an_active_task_waits_for_does_not_begin_beside_it()
    {
        using PlannedSession session = new PlannedSession("Parallel", "pending IMPL-1", "active IMPL-2").With("IMPL-2", "active", "", "IMPL-1");
        session.Run("start IMPL-1").ShouldBe(new Finished(1, "", "phaseguard: IMPL-2 is active, and waits for IMPL-1: `dotnet phaseguard workflow block IMPL-2 --reason WHY` comes first.\n"));
    }

    [Test]
    public void A_task_that_lacks_what_its_agent_needs_does_not_begin()
    {
        using PlannedSession session = new PlannedSession("Parallel", "pending IMPL-1").With("IMPL-1", "pending", "\"description\": \"\"");

        Finished run = session.Run("start IMPL-1");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith(".workflow/active/WFS-auth/.task/IMPL-1.json:1:1: warning PG100: The task lacks description\n");
        run.Error.ShouldBe("phaseguard: IMPL-1 cannot begin with the above.\n");
    }

    [Test]
    public void The_third_attempt_needs_force()
    {
        using var session = new PlannedSession("Parallel", "pending IMPL-1");
        session.After("start IMPL-1", "fail IMPL-1 --error no", "start IMPL-1 --retry", "fail IMPL-1 --error no");

        session.Run("start IMPL-1 --retry").ShouldBe(new Finished(1, "", "phaseguard: IMPL-1 failed 2 times: look at it yourself, or --force.\n"));
        session.Run("start IMPL-1 --force").ExitCode.ShouldBe(2);
        session.After("start IMPL-1 --retry --force");
    }

    [Test]
    public void A_summary_that_is_there_is_not_written_over()
    {
        using var session = new PlannedSession("Parallel", "active IMPL-1");
        session.Repo.Write(session.Session.SummaryOf("IMPL-1"), "By hand.\n");
        session.Repo.Write("notes.md", "By command.\n");

        session.Run("complete IMPL-1 --summary notes.md").ExitCode.ShouldBe(1);

        File.ReadAllText(session.Repo.At(session.Session.SummaryOf("IMPL-1"))).ShouldBe("By hand.\n");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_shown_and_left_alone()
    {
        using var session = new PlannedSession("Parallel", "pending IMPL-1");
        session.Repo.Write(session.Session.PathOf("IMPL-1"), "{");

        Finished run = session.Run("start IMPL-1");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith(".workflow/active/WFS-auth/.task/IMPL-1.json:1:2: error PG001: ");
        run.Error.ShouldBe("phaseguard: .workflow/active/WFS-auth/.task/IMPL-1.json cannot be read: `dotnet phaseguard workflow repair` says what can be done.\n");
    }

    [Test]
    public void What_would_add_an_error_is_not_written()
    {
        using PlannedSession session = new PlannedSession("Parallel", "completed IMPL-1", "active IMPL-2").With("IMPL-2", "active", "\"completed_at\": null, \"title\": \"Do IMPL-2\"");
        session.Repo.Write("phaseguard.json", """{ "rules": { "PG132": "error" } }""");
        session.With("IMPL-2", "active", "", "IMPL-1");
        string before = session.Task("IMPL-2");

        Finished run = session.Run("block IMPL-2 --reason why");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("error PG132: ");
        run.Error.ShouldBe("phaseguard: nothing was written, since the session would then have the above.\n");
        session.Task("IMPL-2").ShouldBe(before);
    }

    [Test]
    public void Where_several_sessions_are_open_one_is_named()
    {
        using var session = new PlannedSession("Parallel", "pending IMPL-1");
        new SampleSession(".workflow/active/WFS-mail/").Write(session.Repo, "active", "pending IMPL-1");

        session.Run("next").ShouldBe(new Finished(2, "", "phaseguard: 2 sessions are open: WFS-auth, WFS-mail. Name one.\n"));
        session.Run("next mail").Output.ShouldContain("Next: dotnet phaseguard workflow start IMPL-1 --session WFS-mail\n");
        session.Run("start IMPL-1 --session mail").Output.ShouldContain("Next: dotnet phaseguard workflow brief IMPL-1 --session WFS-mail\n");
        session.Run("start .workflow/active/WFS-auth/.task/IMPL-1.json").ExitCode.ShouldBe(0);
    }

    [Test]
    public void Where_no_session_is_open_the_closed_ones_are_told()
    {
        using var session = new PlannedSession("Parallel", "completed IMPL-1");
        session.Repo.Write(session.Session.At("workflow-session.json"), session.Session.File("completed"));

        session.Run("next").ShouldBe(new Finished(1, "", "phaseguard: no session is open: plan one, or name one of WFS-auth.\n"));
        session.Run("resume WFS-auth").Error.ShouldBe("phaseguard: WFS-auth is completed: plan a task that reopens it, and set it to active in .workflow/active/WFS-auth/workflow-session.json.\n");
    }

    [Test]
    public void An_archived_session_is_not_resumed()
    {
        using var session = new PlannedSession("Parallel", "completed IMPL-1");
        new SampleSession(".workflow/archives/WFS-old/").Write(session.Repo, "active", "pending IMPL-1");

        session.Run("resume WFS-old").Error.ShouldBe("phaseguard: WFS-old is archived: take it out of the archives first.\n");
    }

    /// <summary>A session with a task of each kind.</summary>
    private static PlannedSession Whole()
    {
        PlannedSession session = new PlannedSession(
            "Parallel", "completed IMPL-1", "pending IMPL-2", "pending IMPL-3", "failed IMPL-4", "active IMPL-5", "active IMPL-6", "pending IMPL-7", "pending IMPL-8", "pending IMPL-9")
            .With("IMPL-3", "pending", "", "IMPL-2").With("IMPL-6", "active", "", "IMPL-2").With("IMPL-7", "pending", "", "IMPL-99")
            .With("IMPL-8", "done").With("IMPL-9", "container");
        session.Repo.Write("empty.md", " \n");
        session.Repo.Write("notes.md", "What was done.\n");
        return session;
    }

    private static string[] Texts(PlannedSession session)
        => [.. Directory.EnumerateFiles(session.Repo.At(session.Session.Folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file => new[] { file, File.ReadAllText(file) })];
}
