using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>The page on sessions cannot lie: every example is run, one after the other in one repository.</summary>
public sealed partial class WorkflowsPageTests
{
    private static readonly string _file = ProjectFolder.At("docs", "workflows.md");

    [Test]
    public void Every_example_prints_what_the_page_shows()
    {
        string page = File.ReadAllText(_file);
        using var shell = new PageShell();
        Plan(shell.Repo);
        string ran = CommitId().Replace(Block().Replace(page, block => $"```console\n{shell.RunAll(block.Groups[1].Value)}```"), "4f2a9c1");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_file, ran);
        }

        ran.ShouldBe(File.ReadAllText(_file));
    }

    /// <summary>What the page says is there: a session of four tasks, and one that is archived.</summary>
    private static void Plan(TestRepo repo)
    {
        var session = new SampleSession();
        session.Write(repo, "active", "completed IMPL-1", "pending IMPL-2", "pending IMPL-3", "blocked IMPL-4");
        repo.Write(session.PathOf("IMPL-1"), Task("IMPL-1", "completed", "Design the schema"));
        repo.Write(session.PathOf("IMPL-2"), Task("IMPL-2", "pending", "Log in", "IMPL-1"));
        repo.Write(session.PathOf("IMPL-3"), Task("IMPL-3", "pending", "Log out", "IMPL-2"));
        repo.Write(session.PathOf("IMPL-4"), Task("IMPL-4", "blocked", "Try it all", "IMPL-2", "IMPL-3"));
        new SampleSession(".workflow/archives/WFS-mail/").Write(
            repo, "completed", "completed IMPL-1", "completed IMPL-2", "completed IMPL-3", "completed IMPL-4", "completed IMPL-5");
        repo.Write("notes.md", "The cookie is deleted.\n");
        repo.Git("add", ".");
        repo.CommitUnguarded();
    }

    /// <summary>A task of six fields.</summary>
    private static string Task(string id, string status, string title, params string[] waitsFor)
        => $$"""
            {
              "id": "{{id}}",
              "title": "{{title}}",
              "status": "{{status}}",
              "meta": { "type": "feature", "agent": "@code-developer" },
              "context": {
                "requirements": ["Ada can do it"],
                "focus_paths": ["src/auth"],
                "acceptance": ["a test shows it"],
                "depends_on": [{{string.Join(", ", waitsFor.Select(other => $"\"{other}\""))}}]
              },
              "flow_control": {
                "pre_analysis": [{ "step": "load", "action": "Load the context package", "output_to": "package", "on_error": "skip_optional" }],
                "implementation_approach": [{ "step": 1, "title": "Do it" }],
                "target_files": ["src/auth/session.cs"]
              }
            }

            """;

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("[0-9a-f]{7}(?= (holds|held) )")]
    private static partial Regex CommitId();
}
