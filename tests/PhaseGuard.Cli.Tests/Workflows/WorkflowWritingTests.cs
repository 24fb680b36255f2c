using System.Diagnostics;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>The files of a session agree, however many write and whenever one is killed.</summary>
public sealed class WorkflowWritingTests
{
    private const int Tasks = 10;

    private static readonly string[] _ids = [.. Enumerable.Range(1, Tasks).Select(number => $"IMPL-{number}")];

    [Test]
    public void Thirty_processes_start_and_complete_each_task_once_and_lose_nothing()
    {
        using var session = new PlannedSession("Parallel", [.. _ids.Select(id => $"pending {id}")]);
        session.Repo.Write("notes.md", "What was done.\n");

        OneOfEach(session, "start", "is active already").Length.ShouldBe(Tasks);
        OneOfEach(session, "complete", "is completed already", "--summary", "notes.md").Length.ShouldBe(Tasks);

        _ids.ShouldAllBe(id => session.List.Contains($"- [x] **{id}**: Do {id} → [task](./.task/{id}.json) | [✅](./.summaries/{id}-summary.md)\n", StringComparison.Ordinal));
        _ids.ShouldAllBe(id => session.Task(id).Split("\"changed_at\"").Length == 3);
        session.SessionFile.ShouldContain("\"status\": \"completed\"");
        Tool.Start(session.Repo, "check").Output.ShouldStartWith("0 errors, 0 warnings");
    }

    [Test]
    public void A_writer_that_is_killed_at_any_moment_leaves_what_repair_mends()
    {
        int rounds = Rounds.Examples(6);
        using var session = new PlannedSession("Parallel", [.. Enumerable.Range(1, rounds + 1).Select(number => $"active IMPL-{number}")]);
        for (int round = 1; round <= rounds; round++)
        {
            string id = $"IMPL-{round}";
            session.Repo.Write(session.Session.SummaryOf(id), "What was done.\n");
            string before = session.Task(id);
            using RunningChild writer = RunningChild.Start(Command(session, "complete", id));
            writer.WaitUntil(() => session.Task(id) != before);
            writer.Kill();
            writer.Wait();

            Tool.Run(session.Repo.Top, "workflow", "repair", "--write").ExitCode.ShouldBe(0);
            session.List.ShouldContain($"- [x] **{id}**");
            Tool.Start(session.Repo, "check").Output.ShouldStartWith("0 errors, 0 warnings");
        }
    }

    [Test]
    public void Where_a_file_cannot_be_written_those_before_it_are_as_they_were()
    {
        using var session = new PlannedSession("Parallel", "active IMPL-1");
        session.Repo.Write("notes.md", "What was done.\n");
        string task = session.Task("IMPL-1");
        string list = session.Repo.At(session.Session.At("TODO_LIST.md"));
        File.SetAttributes(list, FileAttributes.ReadOnly);

        Finished run = session.Run("complete IMPL-1 --summary notes.md");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe("phaseguard: the file \".workflow/active/WFS-auth/TODO_LIST.md\" cannot be written: it is read-only (it is as it was; make it and its folder writable, and try again).\n");
        session.Task("IMPL-1").ShouldBe(task);
        File.Exists(session.Repo.At(session.Session.SummaryOf("IMPL-1"))).ShouldBeFalse();
        File.SetAttributes(list, FileAttributes.Normal);
    }

    [TestCase(".workflow/active/WFS-auth")]
    [TestCase(".workflow/active/WFS-auth/.task")]
    [TestCase(".workflow/active/WFS-auth/.summaries")]
    [Platform(Exclude = "Win")]
    public void No_file_is_written_through_a_link(string folder)
    {
        using var session = new PlannedSession("Parallel", "completed IMPL-1", "pending IMPL-2");
        Directory.Move(session.Repo.At(folder), Path.Combine(session.Repo.Home, "elsewhere"));
        Directory.CreateSymbolicLink(session.Repo.At(folder), Path.Combine(session.Repo.Home, "elsewhere"));

        Finished run = session.Run("start IMPL-2 --session .workflow/active/WFS-auth");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe($"phaseguard: \"{folder}\" is, or lies behind, a symbolic link, which the guard does not follow: put the folder itself there.\n");
    }

    /// <summary>Three processes for each task at once.</summary>
    /// <returns>What those said that did it.</returns>
    private static string[] OneOfEach(PlannedSession session, string verb, string refusal, params string[] words)
    {
        (string Id, RunningChild Child)[] children = [.. _ids.SelectMany(id => Enumerable.Repeat(id, 3)).Select(id => (id, RunningChild.Start(Command(session, verb, [id, .. words]))))];
        var done = new List<string>();
        foreach ((string id, RunningChild child) in children)
        {
            using (child)
            {
                Finished run = child.Wait();
                if (run.ExitCode == 0)
                {
                    done.Add(id);
                }
                else
                {
                    run.Error.ShouldContain(refusal);
                }
            }
        }

        done.Distinct().Count().ShouldBe(done.Count);
        return [.. done];
    }

    private static ProcessStartInfo Command(PlannedSession session, string verb, params string[] words)
        => Child.Prepare(
            "dotnet", [Tool.Dll, "workflow", verb, .. words, "--session", "WFS-auth"], session.Repo.Top,
            new Dictionary<string, string?> { ["HOME"] = session.Repo.Home, ["DOTNET_TieredPGO"] = "0" });
}
