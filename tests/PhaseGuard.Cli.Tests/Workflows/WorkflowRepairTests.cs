using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>What a session lost is told, and brought back where something knows it.</summary>
public sealed partial class WorkflowRepairTests
{
    private const string Folder = ".workflow/active/WFS-auth/";

    [Test]
    public void A_broken_file_comes_back_and_what_no_commit_held_is_left()
    {
        using PlannedSession session = Committed(new PlannedSession("Parallel", "pending IMPL-1", "pending IMPL-4").With("IMPL-4", "pending", "", "IMPL-1", "IMPL-9"));
        string before = session.Task("IMPL-4");
        session.Repo.Write(session.Session.PathOf("IMPL-4"), "{ \"id\": ");
        const string Found = $"Corrupted: {Folder}.task/IMPL-4.json (1:9); COMMIT holds its last readable version.\nMissing dependency: IMPL-9, of IMPL-4; no commit ever held it.\n";

        Repair(session).ShouldBe(new Finished(1, $"{Found}2 things are wrong; --write repairs 1 of them.\n", ""));
        session.Task("IMPL-4").ShouldBe("{ \"id\": ");

        Repair(session, "--write").ShouldBe(new Finished(1, $"{Found}2 things were wrong; 1 of them is repaired.\n", ""));
        session.Task("IMPL-4").ShouldBe(before);
        File.ReadAllText(session.Repo.At($"{Folder}.task/IMPL-4.json.broken")).ShouldBe("{ \"id\": ");
    }

    [Test]
    public void What_is_broken_again_is_kept_beside_what_was()
    {
        using PlannedSession session = Committed(new PlannedSession("Parallel", "pending IMPL-1"));
        foreach (string broken in (string[])["{", "["])
        {
            session.Repo.Write(session.Session.PathOf("IMPL-1"), broken);
            Repair(session, "--write").ExitCode.ShouldBe(0);
        }

        File.ReadAllText(session.Repo.At($"{Folder}.task/IMPL-1.json.broken")).ShouldBe("{");
        File.ReadAllText(session.Repo.At($"{Folder}.task/IMPL-1.json.broken-2")).ShouldBe("[");
    }

    [Test]
    public void The_newest_version_that_can_be_read_is_taken()
    {
        using PlannedSession session = Committed(new PlannedSession("Parallel", "pending IMPL-1"));
        Commit(session.With("IMPL-1", "pending", "\"note\": \"newer\""));
        session.Repo.Write(session.Session.PathOf("IMPL-1"), "{");
        Commit(session);

        Repair(session, "--write").ExitCode.ShouldBe(0);

        session.Task("IMPL-1").ShouldContain("newer");
    }

    [Test]
    public void A_task_that_others_wait_for_comes_back_with_all_that_it_waits_for()
    {
        using PlannedSession session = Committed(new PlannedSession("Parallel", "pending IMPL-1", "pending IMPL-2", "pending IMPL-3")
            .With("IMPL-2", "pending", "", "IMPL-1").With("IMPL-3", "pending", "", "IMPL-2"));
        File.Delete(session.Repo.At(session.Session.PathOf("IMPL-1")));
        File.Delete(session.Repo.At(session.Session.PathOf("IMPL-2")));

        Repair(session, "--write").ShouldBe(new Finished(
            0, "Missing dependency: IMPL-2, of IMPL-3; COMMIT held it last.\nMissing dependency: IMPL-1, of IMPL-2; COMMIT held it last.\n2 things were wrong; 2 of them are repaired.\n", ""));
        session.Check().Output.ShouldStartWith("0 errors, 0 warnings");
    }

    [TestCase("pending", "active")]
    [TestCase("completed", "completed")]
    public void A_session_without_its_file_gets_one_by_its_tasks(string task, string status)
    {
        using var session = new PlannedSession("Parallel", $"{task} IMPL-1");
        File.Delete(session.Repo.At($"{Folder}workflow-session.json"));

        Repair(session, "--write").ShouldBe(new Finished(0, $"No session file: {Folder}workflow-session.json says {status}, by the tasks.\n1 thing was wrong, and is repaired.\n", ""));

        session.SessionFile.ShouldBe($$"""{"session_id": "WFS-auth", "status": "{{status}}"}""" + "\n");
        session.Check().Output.ShouldStartWith("0 errors, 0 warnings");
    }

    [Test]
    public void The_list_and_the_session_catch_up_with_the_tasks()
    {
        using var session = new PlannedSession("Parallel", "completed IMPL-1", "completed IMPL-2");
        session.Repo.Write($"{Folder}TODO_LIST.md", SampleSession.List("~ IMPL-1", "  IMPL-2"));

        Repair(session, "--write").ShouldBe(new Finished(0, $"""
            Not ticked off: IMPL-1 is completed, and {Folder}TODO_LIST.md does not say so.
            Not ticked off: IMPL-2 is completed, and {Folder}TODO_LIST.md does not say so.
            Session behind: WFS-auth is active, and by its tasks completed.
            3 things were wrong; 3 of them are repaired.

            """, ""));
        session.List.ShouldBe(SampleSession.List("x IMPL-1", "x IMPL-2"));
        session.Check().Output.ShouldStartWith("0 errors, 0 warnings");
    }

    [Test]
    public void A_tick_never_makes_a_task_completed()
    {
        using var session = new PlannedSession("Parallel", "pending IMPL-1");
        session.Repo.Write($"{Folder}TODO_LIST.md", SampleSession.List("x IMPL-1"));

        Repair(session, "--write").ShouldBe(new Finished(0, "Nothing is wrong.\n", ""));
        session.Task("IMPL-1").ShouldContain("pending");
    }

    private static PlannedSession Committed(PlannedSession session)
    {
        Commit(session);
        return session;
    }

    private static void Commit(PlannedSession session)
    {
        session.Repo.Git("add", ".");
        session.Repo.CommitUnguarded();
    }

    /// <summary>Runs the command; ids of commits are not the same twice.</summary>
    private static Finished Repair(PlannedSession session, params string[] words)
    {
        Finished run = Tool.Run(session.Repo.Top, ["workflow", "repair", "WFS-auth", .. words]);
        return run with { Output = CommitId().Replace(run.Output, "COMMIT") };
    }

    [GeneratedRegex("[0-9a-f]{7}(?= (holds|held) )")]
    private static partial Regex CommitId();
}
