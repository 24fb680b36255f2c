using System.Text;

namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>Each agent, in its own words, tries to put a lie into a record, works honestly, and lies by a shell.</summary>
public sealed class AgentStories
{
    private static readonly Step _step = new("EEINN") { State = """{ "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }""" };

    public static IEnumerable<string> Agents => RecordedEvent.Agents;

    [TestCaseSource(nameof(Agents))]
    public void A_lie_is_answered_in_the_words_of_the_agent(string agent)
    {
        using var repo = new TestRepo();
        repo.Stage("phaseguard.json", """{ "plannedSteps": "allow" }""");
        repo.Stage(_step);
        repo.CommitUnguarded();
        string[] lines = File.ReadAllLines(repo.At(_step.Path));
        string open = lines.Single(line => line.Contains("IN_PROGRESS", StringComparison.Ordinal) && line.Contains("phase_name", StringComparison.Ordinal));
        string lie = open.Replace("\"IN_PROGRESS\"", "\"SKIPPED\", \"blocked_by\": \"DEFERRED: next sprint\"", StringComparison.Ordinal);
        string truth = open.Replace("\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"PASS\"", StringComparison.Ordinal);
        string content = new Step("EEEEE") { Id = "01-02" }.ToString().Replace("\"EXECUTED\"", "\"DONE\"", StringComparison.Ordinal);
        string added = string.Concat(content.TrimEnd('\n').Split('\n').Select(line => $"+{line}\n"));

        var told = new StringBuilder();
        Play("start");
        Play("write", ("content", content), ("added", added));
        Play("write-as-text", ("content", content));
        Play("edit", ("old", open), ("new", lie));
        Play("multi-edit", ("old", open), ("new", lie));
        Play("delete");
        Play("edit", ("old", open), ("new", truth));
        repo.Write(_step.Path, File.ReadAllText(repo.At(_step.Path)).Replace(open, truth, StringComparison.Ordinal));
        Play("edited", ("old", open), ("new", truth));
        Play("shell", ("line", "git log -n 1"));
        repo.Write(_step.Path, File.ReadAllText(repo.At(_step.Path)).Replace(truth, lie, StringComparison.Ordinal));
        Play("ran", ("line", "sed -i s/EXECUTED/SKIPPED/ docs/feature/auth/steps/01-01.json"));
        Play("ran", ("line", "ls"));
        Play("stop-again");
        Play("stop");
        Play("stop");

        ShouldBeApproved(agent, told.ToString());

        void Play(string name, params (string, string)[] holes)
        {
            if (RecordedEvent.Read(agent, name, repo, holes) is { } happening)
            {
                Finished run = Tool.Run("/", happening, "agent-hook");
                told.Append($"> {name}: {run.ExitCode}\n{run.Shown}".Replace(repo.Top, "{repo}", StringComparison.Ordinal));
            }
        }
    }

    private static void ShouldBeApproved(string agent, string told)
    {
        string file = RecordedEvent.FileOf(agent, "story.out");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(file, told);
        }

        told.ShouldBe(File.ReadAllText(file));
    }
}
