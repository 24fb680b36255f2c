using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A repository with contracts, and runs under them.</summary>
internal sealed class SampleContract : IDisposable
{
    public const string Path = "executions/01-01.json";

    /// <param name="resources">The members of <c>resources</c>.</param>
    public SampleContract(string resources = "\"timeout\": 60") => Write(Path, resources);

    public TestRepo Repo { get; } = new();

    /// <summary>How long the tool let time pass between attempts.</summary>
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>The contract as it is now.</summary>
    public JsonElement Execution => Read(Path);

    public IEnumerable<string> Checkpoints => Execution.GetProperty("monitoring").GetProperty("checkpoints").EnumerateArray()
        .Select(checkpoint => $"{checkpoint.GetProperty("event")} {checkpoint.GetProperty("attempt")}{(checkpoint.TryGetProperty("outcome", out JsonElement outcome) ? $" {outcome}" : "")}");

    public string Result => Execution.GetProperty("result").GetProperty("outcome").GetString()!;

    public string Log => File.ReadAllText(Repo.At(Execution.GetProperty("result").GetProperty("log").GetString()!));

    public void Write(string path, string resources) => Repo.Write(path, $$"""
        {
          "execution": {
            "task_id": "{{System.IO.Path.GetFileNameWithoutExtension(path)}}",
            "agent_type": "software-crafter",
            "context": {},
            "resources": { {{resources}} },
            "monitoring": { "start_time": null, "checkpoints": [], "metrics": {} }
          }
        }

        """);

    public JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repo.At(path)));
        return document.RootElement.GetProperty("execution").Clone();
    }

    /// <summary>Runs a command of the shell under the contract.</summary>
    public Finished Sh(string script, params string[] options) => Run([.. options, Path, "--", "sh", "-c", script]);

    /// <summary>Runs <c>run</c>.</summary>
    public Finished Run(params string[] arguments) => Tool.RunIn(world => world with { Sleep = Pass }, Repo.Top, ["run", .. arguments]);

    /// <summary>The waits between attempts are written down; those for another writer, of milliseconds, are real.</summary>
    private void Pass(TimeSpan wait)
    {
        if (wait > TimeSpan.Zero && wait < TimeSpan.FromSeconds(1))
        {
            Thread.Sleep(wait);
        }
        else
        {
            Waits.Add(wait);
        }
    }

    /// <summary>Starts <c>run</c> in a process of its own.</summary>
    public RunningChild Start(string script)
        => RunningChild.StartHearingInterrupts(Child.Prepare("dotnet", [Tool.Dll, "run", Path, "--", "sh", "-c", script], Repo.Top, null));

    public void Dispose() => Repo.Dispose();
}
