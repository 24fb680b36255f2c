using System.Text.Json;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>What an agent waits for inside its own tool calls.</summary>
/// <param name="hook">The native hook.</param>
/// <param name="hello">The native hello-world.</param>
/// <param name="create">Makes a repository by its name.</param>
internal sealed class AgentRows(string hook, string hello, Func<string, Repository> create)
{
    /// <summary>The rows.</summary>
    public IEnumerable<Row> All
    {
        get
        {
            (string Path, string Content) step = (Repository.PathOf(1, 1000), Repository.Step(1));
            Repository one = create("agents").Import([[step, ("phaseguard.json", "{}"), ("README.md", "x")]]).Stage([step]);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(one.Folder, step.Path))!);
            File.WriteAllText(Path.Combine(one.Folder, step.Path), step.Content);
            Job start = Job.Of(one.Folder, hello);
            Job git = Job.Of(one.Folder, "git", "rev-parse", "HEAD");
            yield return new Row("an agent's edit of another file", "a native hello-world", 1.5, Event(one, "Write", new { file_path = At(one, "src/a.cs"), content = "x" }), start, 100);
            yield return new Row("an agent's honest command line", "the same", null, Event(one, "Bash", new { command = "dotnet test && git status" }), start, 100);
            yield return new Row("an agent's edit of a step file, denied", "`git rev-parse HEAD`", 3, Event(one, "Write", new { file_path = At(one, step.Path), content = "{}" }), git, 100);
            yield return new Row("the same, let through", "the same", 3, Event(one, "Write", new { file_path = At(one, step.Path), content = Repository.Step(1, 1) }), git, 100);
        }
    }

    private static string At(Repository repository, string path) => Path.Combine(repository.Folder, path);

    private Job Event(Repository repository, string tool, object input)
    {
        string told = JsonSerializer.Serialize(new { session_id = "s", cwd = repository.Folder, hook_event_name = "PreToolUse", tool_name = tool, tool_input = input });
        return Job.Of(repository.Folder, hook, "agent") with { Input = told };
    }
}
