using System.Globalization;
using PhaseGuard.Testing;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>The files of workflow sessions that are made to measure.</summary>
internal static class SessionFiles
{
    /// <summary>How many tasks each has.</summary>
    public const int Tasks = 20;

    /// <summary>About as much as the real task files hold.</summary>
    private static readonly string _context = $$"""
        "meta": { "type": "feature", "agent": "@code-developer" },
          "context": { "requirements": [{{Words(12)}}], "focus_paths": ["src/auth", "tests/auth"], "acceptance": [{{Words(8)}}] },
          "flow_control": { "pre_analysis": [{ "step": "load", "action": {{Words(1)}}, "commands": [{{Words(3)}}], "output_to": "context", "on_error": "fail" }], "implementation_approach": [{ "step": 1, "title": "do", "description": {{Words(1)}}, "modification_points": [{{Words(6)}}], "depends_on": [], "output": "code" }], "target_files": ["src/auth/login.ts"] }
        """;

    /// <summary>A commit that begins a task of the first session.</summary>
    public static IEnumerable<(string Path, string Content)> Begun
        => [(Session(0).PathOf("IMPL-11"), Task(11, "active")), (Session(0).At("TODO_LIST.md"), List(11))];

    /// <summary>The files of a session that is half done.</summary>
    /// <param name="number">Which session.</param>
    public static IEnumerable<(string Path, string Content)> Of(int number)
    {
        SampleSession session = Session(number);
        foreach (int task in Enumerable.Range(1, Tasks))
        {
            yield return (session.PathOf(Id(task)), Task(task, task <= 10 ? "completed" : "pending"));
            if (task <= 10)
            {
                yield return (session.SummaryOf(Id(task)), "What was done.\n");
            }
        }

        yield return (session.At("workflow-session.json"), session.File("active"));
        yield return (session.At("IMPL_PLAN.md"), SampleSession.Plan());
        yield return (session.At("TODO_LIST.md"), List(begun: 0));
    }

    private static SampleSession Session(int number) => new(string.Create(CultureInfo.InvariantCulture, $".workflow/active/WFS-{number:0000}/"));

    private static string Task(int number, string status) => SampleSession.Task(Id(number), status, _context, number == 1 ? [] : [Id(number - 1)]);

    private static string List(int begun)
        => SampleSession.List([.. Enumerable.Range(1, Tasks).Select(number => $"{(number <= 10 ? "x" : number == begun ? "~" : " ")} {Id(number)}")]);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"IMPL-{number}");

    private static string Words(int count) => string.Join(", ", Enumerable.Repeat("\"Somebody who logs in sees the page that was asked for, and no other.\"", count));
}
