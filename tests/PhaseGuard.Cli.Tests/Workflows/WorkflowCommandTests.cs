using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>The commands on a session write what they say, and nothing else.</summary>
public sealed class WorkflowCommandTests
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [TestCase("Sequential")]
    [TestCase("Parallel")]
    public void A_session_goes_from_planning_to_completed_by_the_commands_alone(string model)
    {
        using var session = new PlannedSession(model, "pending IMPL-1", "pending IMPL-2");
        session.Repo.Write(session.Session.At("workflow-session.json"), session.Session.File("planning"));
        session.With("IMPL-2", "pending", "", "IMPL-1");
        session.Repo.Write("notes.md", "What was done.\n");
        ShouldBeClean(session);

        foreach (string line in (string[])["start IMPL-1", "block IMPL-1 --reason why", "start IMPL-1", "fail IMPL-1 --error why", "start IMPL-1 --retry", "complete IMPL-1 --summary notes.md", "start IMPL-2"])
        {
            session.After(line);
            ShouldBeClean(session);
            session.SessionFile.ShouldContain("\"status\": \"active\"");
        }

        session.Run("complete IMPL-2 --summary notes.md").ShouldBe(new Finished(0, "IMPL-2 is completed, at 2026-06-01T00:00:00Z: 2 of 2 tasks finished.\nWFS-auth is completed.\n", ""));
        ShouldBeClean(session);
        session.SessionFile.ShouldBe("{\n  \"session_id\": \"WFS-auth\",\n  \"status\": \"completed\",\n  \"completed_at\": \"2026-06-01T00:00:00Z\"\n}\n");
    }

    [Test]
    public void All_else_stays_byte_for_byte()
    {
        using PlannedSession session = new PlannedSession("Parallel", "pending IMPL-1", "pending IMPL-2").With("IMPL-1", "pending", "\"completed_at\": null,\t\"note\": \"\\u00e4\"");
        string list = session.List.Replace("\n", "\r\n", StringComparison.Ordinal);
        session.Repo.Write(session.Session.At("TODO_LIST.md"), $"\uFEFF{list}");
        session.Repo.Write("notes.md", "What was done.\n");
        string task = session.Task("IMPL-1");

        session.After("start IMPL-1", "complete IMPL-1 --summary notes.md");

        session.Task("IMPL-1").ShouldBe(task.Replace("\"pending\"", "\"completed\"", StringComparison.Ordinal).Replace("null,", "\"2026-06-01T00:00:00Z\",", StringComparison.Ordinal)
            .Replace("\\u00e4\"\n", """
                \u00e4",	"status_history": [{ "from": "pending", "to": "active", "changed_at": "2026-06-01T00:00:00Z" }, { "from": "active", "to": "completed", "changed_at": "2026-06-01T00:00:00Z" }]

                """, StringComparison.Ordinal));
        File.ReadAllBytes(session.Repo.At(session.Session.At("TODO_LIST.md"))).ShouldBe(System.Text.Encoding.UTF8.GetBytes(
            "\uFEFF" + list.Replace("[ ] **IMPL-1**", "[x] **IMPL-1**", StringComparison.Ordinal).Replace("IMPL-1.json)", "IMPL-1.json) | [✅](./.summaries/IMPL-1-summary.md)", StringComparison.Ordinal)));
    }

    [Test]
    public void A_file_that_says_in_progress_goes_on_to_say_so()
    {
        using PlannedSession session = new PlannedSession("Parallel", "pending IMPL-1").With("IMPL-1", "blocked", "\"status_history\": [{ \"from\": \"in_progress\", \"to\": \"blocked\" }]");
        session.After("start IMPL-1");
        session.Task("IMPL-1").ShouldContain("\"status\": \"in_progress\"");
        session.Task("IMPL-1").ShouldContain("\"to\": \"in_progress\"");
    }

    [TestCase("block IMPL-1 --reason no~account", "blocked", '!', "\"reason\": \"no account\"", "IMPL-1 is blocked: no account")]
    [TestCase("fail IMPL-1 --error no~account", "failed", '!', "\"success\": false", "IMPL-1 is failed: no account")]
    [TestCase("skip IMPL-1 --reason no~account", "skipped", '-', "\"reason\": \"no account\"", "IMPL-1 is skipped: no account")]
    public void A_task_that_stops_says_why(string line, string status, char box, string recorded, string said)
    {
        using var session = new PlannedSession("Parallel", "active IMPL-1", "pending IMPL-2");

        session.Run(line).ShouldBe(new Finished(0, $"{said}\nNext: dotnet phaseguard workflow next\n", ""));

        session.Task("IMPL-1").ShouldContain($"\"status\": \"{status}\"");
        session.Task("IMPL-1").ShouldContain(recorded);
        session.List.ShouldContain($"- [{box}] **IMPL-1**");
        ShouldBeClean(session);
    }

    [TestCase("Sequential", "IMPL-2 comes next, for @code-developer.\nNext: dotnet phaseguard workflow start IMPL-2\n")]
    [TestCase("TDD Cycles", "IMPL-2 comes next, for @code-developer.\nNext: dotnet phaseguard workflow start IMPL-2\n")]
    [TestCase("Parallel", "Together: IMPL-2, IMPL-3, IMPL-4.\nNext: dotnet phaseguard workflow start IMPL-2\nNext: dotnet phaseguard workflow start IMPL-3\nNext: dotnet phaseguard workflow start IMPL-4\n")]
    [TestCase("Phased", "Together: IMPL-2, IMPL-3.\nNext: dotnet phaseguard workflow start IMPL-2\nNext: dotnet phaseguard workflow start IMPL-3\n")]
    [TestCase("Phased, sequential within", "IMPL-2 comes next, for @code-developer.\nNext: dotnet phaseguard workflow start IMPL-2\n")]
    [TestCase("whatever", "Together: IMPL-2, IMPL-4.\nNext: dotnet phaseguard workflow start IMPL-2\nNext: dotnet phaseguard workflow start IMPL-4\n")]
    public void The_model_of_the_plan_says_what_comes_together(string model, string said)
    {
        using PlannedSession session = new PlannedSession(model, "completed IMPL-1", "pending IMPL-2", "pending IMPL-3", "pending IMPL-4")
            .With("IMPL-2", "pending", "\"meta\": { \"execution_group\": \"a\" }").With("IMPL-3", "pending", "\"meta\": { \"execution_group\": \"a\" }", "IMPL-1")
            .With("IMPL-4", "pending", "\"meta\": { \"execution_group\": \"a\" }");
        session.Repo.Write(session.Session.At("TODO_LIST.md"), session.List.Replace("- [ ] **IMPL-4**", "## Second\n- [ ] **IMPL-4**", StringComparison.Ordinal));

        session.Run("next").ShouldBe(new Finished(0, said, ""));
    }

    [Test]
    public void An_active_task_is_told_and_alone_where_the_plan_is_sequential()
    {
        using var session = new PlannedSession("Sequential", "pending IMPL-1", "active IMPL-2");
        session.Run("next").ShouldBe(new Finished(0, "IMPL-2 is active.\nNext: dotnet phaseguard workflow complete IMPL-2\n", ""));
    }

    [Test]
    public void Where_nothing_is_ready_next_says_why()
    {
        using PlannedSession session = new PlannedSession("Parallel", "blocked IMPL-1", "pending IMPL-2", "failed IMPL-3")
            .With("IMPL-1", "blocked", "\"reason\": \"no test account\"").With("IMPL-2", "pending", "", "IMPL-1", "IMPL-9");
        session.Run("next").ShouldBe(new Finished(1, "Nothing is ready: IMPL-1 is blocked (no test account), IMPL-2 waits for IMPL-1, IMPL-9, IMPL-3 is failed.\n", ""));
    }

    [TestCase("Sequential", "[]")]
    [TestCase("Parallel", """[{"id":"IMPL-3","status":"pending","waitsFor":["IMPL-2"],"reason":null},{"id":"IMPL-4","status":"pending","waitsFor":["IMPL-2"],"reason":null}]""")]
    public void What_comes_later_is_read_only_where_it_matters(string model, string waiting)
    {
        using PlannedSession session = new PlannedSession(model, "completed IMPL-1", "pending IMPL-2", "pending IMPL-3", "pending IMPL-4")
            .With("IMPL-2", "pending", "", "IMPL-1").With("IMPL-3", "pending", "", "IMPL-2").With("IMPL-4", "pending", "", "IMPL-2");
        Json(session, "next").ShouldEndWith($"\"waiting\":{waiting}}}");
    }

    [Test]
    public void Where_all_is_finished_next_says_so()
    {
        using var session = new PlannedSession("Parallel", "completed IMPL-1", "skipped IMPL-2");
        session.Run("next").ShouldBe(new Finished(0, "No task is left.\n", ""));
    }

    [Test]
    public void A_paused_session_is_resumed()
    {
        using var session = new PlannedSession("Parallel", "pending IMPL-1");
        session.Repo.Write(session.Session.At("workflow-session.json"), session.Session.File("paused"));

        session.Run("resume auth").Output.ShouldStartWith("WFS-auth is active: 0 of 1 task finished.\nIMPL-1 comes next");
        session.SessionFile.ShouldContain("\"active\"");
    }

    [Test]
    public void A_retry_that_succeeds_takes_the_failure_back()
    {
        using var session = new PlannedSession("Parallel", "active IMPL-1");
        session.Repo.Write("notes.md", "What was done.\n");

        session.After("fail IMPL-1 --error why", "start IMPL-1 --retry", "complete IMPL-1 --summary notes.md");

        session.Task("IMPL-1").ShouldContain("\"success\": true");
        ShouldBeClean(session);
    }

    [Test]
    public void Programs_read_json()
    {
        using PlannedSession session = new PlannedSession("Sequential", "completed IMPL-1", "pending IMPL-2").With("IMPL-2", "pending", "", "IMPL-1");
        Json(session, "list").ShouldBe("""{"version":1,"sessions":[{"name":"WFS-auth","status":"active","open":true,"finished":1,"entries":2,"folder":".workflow/active/WFS-auth"}]}""");
        Json(session, "status").ShouldBe("""
            {"version":1,"session":"WFS-auth","status":"active","model":"Sequential","finished":1,"tasks":[
            {"id":"IMPL-1","status":"completed","title":"Do IMPL-1","waitsFor":[],"path":".workflow/active/WFS-auth/.task/IMPL-1.json"},
            {"id":"IMPL-2","status":"pending","title":"Do IMPL-2","waitsFor":["IMPL-1"],"path":".workflow/active/WFS-auth/.task/IMPL-2.json"}]}
            """.ReplaceLineEndings(""));
        Json(session, "next").ShouldBe("""
            {"version":1,"session":"WFS-auth","model":"Sequential","active":[],"ready":[
            {"id":"IMPL-2","title":"Do IMPL-2","agent":"code-developer","path":".workflow/active/WFS-auth/.task/IMPL-2.json"}],"waiting":[]}
            """.ReplaceLineEndings(""));
        string prompt = session.Run("brief IMPL-2").Output.Replace(session.Repo.Top, "/repo", StringComparison.Ordinal);
        Json(session, "brief IMPL-2").ShouldBe($$"""
            {"task":"IMPL-2","agent":"code-developer","prompt":{{JsonSerializer.Serialize(prompt, _relaxed)}},"session":{
            "workflow_dir":"/repo/.workflow/active/WFS-auth","todo_list_path":"/repo/.workflow/active/WFS-auth/TODO_LIST.md",
            "summaries_dir":"/repo/.workflow/active/WFS-auth/.summaries","task_json_path":"/repo/.workflow/active/WFS-auth/.task/IMPL-2.json",
            "context_package_path":"/repo/.workflow/active/WFS-auth/.process/context-package.json"},
            "dependencies":[{"id":"IMPL-1","status":"completed","summary":".summaries/IMPL-1-summary.md"}],"missing":[".process/context-package.json"]}
            """.ReplaceLineEndings(""));
    }

    [Test]
    public void The_brief_of_a_flat_task_names_its_own_fields()
    {
        using PlannedSession session = new PlannedSession("Sequential", "completed IMPL-1", "pending IMPL-2", "pending IMPL-3")
            .With("IMPL-2", "pending", "\"focus_paths\": [\"src\"]", "IMPL-1", "IMPL-3", "IMPL-9");
        session.Repo.Write(session.Session.At(".process/context-package.json"), "{}");

        session.Run("brief IMPL-2").ShouldBe(new Finished(0, $"""
            Execute task IMPL-2 ("Do IMPL-2") of WFS-auth, as @code-developer. Its file is the authority: {session.Repo.Top}/.workflow/active/WFS-auth/.task/IMPL-2.json
            1. Read it whole first: id, title, status, description, depends_on, focus_paths, convergence.
            2. Do what description says, in focus_paths, until convergence holds.
            3. Write {session.Repo.Top}/.workflow/active/WFS-auth/.summaries/IMPL-2-summary.md, then run: dotnet phaseguard workflow complete IMPL-2
               Where you cannot: dotnet phaseguard workflow block IMPL-2 --reason WHY, or fail IMPL-2 --error WHY. Do not edit status, ticks or the session file by hand.
            Session: {session.Repo.Top}/.workflow/active/WFS-auth; list: TODO_LIST.md; context package: .process/context-package.json
            Done before: IMPL-1 (.summaries/IMPL-1-summary.md)
            Not finished: IMPL-3 (pending), IMPL-9 (missing)

            """, ""));
    }

    /// <summary>What a command prints for programs, in one line.</summary>
    private static string Json(PlannedSession session, string line)
    {
        using var document = JsonDocument.Parse(session.Run($"{line} --format json").OrThrow().Output.Replace(session.Repo.Top, "/repo", StringComparison.Ordinal));
        return JsonSerializer.Serialize(document.RootElement, _relaxed);
    }

    private static void ShouldBeClean(PlannedSession session) => session.Check().Output.ShouldMatch("^0 errors, 0 warnings in ");
}
