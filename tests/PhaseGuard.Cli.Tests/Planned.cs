namespace PhaseGuard.Cli.Tests;

/// <summary>A repository with one step that nobody has started, and the commands on it.</summary>
internal sealed class Planned : IDisposable
{
    private readonly TestRepo _repo = new();

    public Planned(params string[] phases)
        : this("4.0", phases.Length > 0 ? phases : PhaseNames.Of(5))
    {
    }

    private Planned(string version, IEnumerable<string> phases)
        => Text = $$"""
            {
              "task_id": "01-01",
              "project_id": "auth",
              "schema_version": "{{version}}",
              "state": { "status": "IN_PROGRESS", "started_at": "2026-05-31T08:00:00Z" },
              "tdd_cycle": {
                "phase_execution_log": [
            {{string.Join(",\n", phases.Select(name => $$"""      { "phase_name": "{{name}}", "status": "NOT_EXECUTED", "outcome": null, "history": [] }"""))}}
                ]
              }
            }

            """;

    public static Planned Fourteen => new("1.0", PhaseNames.Of(14));

    public TestRepo Repo => _repo;

    public string File => _repo.At(SampleStep.Path);

    /// <summary>The step file's text; who sets it writes the file.</summary>
    public string Text
    {
        get => System.IO.File.ReadAllText(File);
        set => _repo.Write(SampleStep.Path, value);
    }

    /// <summary>Runs a command, in which FILE is the step.</summary>
    public Finished Run(string line) => Tool.Run(_repo.Top, [.. line.Split(' ').Select(word => (word == "FILE" ? SampleStep.Path : word).Replace('~', ' '))]);

    /// <summary>Runs commands that must succeed.</summary>
    public Planned After(params string[] lines)
    {
        foreach (string line in lines)
        {
            Run(line).OrThrow();
        }

        return this;
    }

    /// <summary>Begins phases and ends them with PASS.</summary>
    public Planned Passed(params string[] phases)
        => After([.. phases.SelectMany(phase => new[] { $"phase start FILE {phase}", $"phase complete FILE {phase} --outcome PASS --notes looked~at" })]);

    /// <summary>A line of the file, without the white space around it.</summary>
    public string Line(string beginning) => System.IO.File.ReadLines(File).First(line => line.Contains(beginning, StringComparison.Ordinal)).Trim().TrimEnd(',');

    public string Phase(string name) => Line($"\"phase_name\": \"{name}\"");

    public void Dispose() => _repo.Dispose();
}
