using System.Text.Json;

namespace PhaseGuard.Testing;

/// <summary>A workflow session as tests write it: honest files, by short words.</summary>
/// <param name="folder">The session folder, ended by <c>/</c>.</param>
public sealed class SampleSession(string folder = ".workflow/active/WFS-auth/")
{
    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder => folder;

    /// <summary>The path of a task's file.</summary>
    /// <param name="id">The task id.</param>
    public string PathOf(string id) => $"{folder}.task/{id}.json";

    /// <summary>The path of a task's summary.</summary>
    /// <param name="id">The task id.</param>
    public string SummaryOf(string id) => $"{folder}.summaries/{id}-summary.md";

    /// <summary>The path of another file of the session.</summary>
    /// <param name="name">Its name, such as <c>TODO_LIST.md</c>.</param>
    public string At(string name) => folder + name;

    /// <summary>A flat task, a value a line.</summary>
    /// <param name="id">The task id.</param>
    /// <param name="status">The status.</param>
    /// <param name="more">Further lines of the object, without the last comma; a key that stands there takes the place of the usual one.</param>
    /// <param name="waitsFor">The ids of the tasks that it waits for.</param>
    public static string Task(string id, string status, string more = "", params string[] waitsFor)
    {
        (string Key, string Value)[] usual =
        [
            ("id", $"\"{id}\""), ("title", $"\"Do {id}\""), ("status", $"\"{status}\""), ("description", $"\"What {id} is about.\""),
            ("depends_on", JsonSerializer.Serialize(waitsFor)), ("convergence", "{ \"criteria\": [\"it works\", \"it is tried\"] }"),
        ];
        string[] lines = [.. usual.Where(field => !more.Contains($"\"{field.Key}\":", StringComparison.Ordinal)).Select(field => $"  \"{field.Key}\": {field.Value}")];
        return $"{{\n{string.Join(",\n", more.Length == 0 ? lines : [.. lines, $"  {more}"])}\n}}\n";
    }

    /// <summary>The session file.</summary>
    /// <param name="status">The status.</param>
    public string File(string status) => $"{{\n  \"session_id\": \"{folder.TrimEnd('/').Split('/')[^1]}\",\n  \"status\": \"{status}\"\n}}\n";

    /// <summary>A check list with an entry for each task, such as <c>"x IMPL-1"</c>.</summary>
    /// <param name="entries">The boxes and ids.</param>
    public static string List(params string[] entries)
        => $"# Tasks\n\n{string.Concat(entries.Select(entry => $"- [{entry[0]}] **{entry[2..]}**: Do {entry[2..]} → [task](./.task/{entry[2..]}.json)\n"))}";

    /// <summary>A plan that wants one task after the other, or what else is said.</summary>
    /// <param name="model">The execution model.</param>
    public static string Plan(string model = "Sequential") => $"# Plan\n\n**Execution Model**: {model}\n";

    /// <summary>Writes a whole session of tasks such as <c>"completed IMPL-1"</c>, with a list that agrees, a plan, and summaries of what is completed.</summary>
    /// <param name="repo">The repository.</param>
    /// <param name="status">The session's status.</param>
    /// <param name="tasks">The tasks' statuses and ids.</param>
    public void Write(TestRepo repo, string status, params string[] tasks)
    {
        (string Status, string Id)[] all = [.. tasks.Select(task => (task.Split(' ')[0], task.Split(' ')[1]))];
        foreach ((string word, string id) in all)
        {
            repo.Write(PathOf(id), Task(id, word));
            if (word == "completed")
            {
                repo.Write(SummaryOf(id), "What was done.\n");
            }
        }

        repo.Write(At("workflow-session.json"), File(status));
        repo.Write(At("IMPL_PLAN.md"), Plan());
        repo.Write(At("TODO_LIST.md"), List([.. all.Select(task => $"{BoxOf(task.Status)} {task.Id}")]));
    }

    private static char BoxOf(string status) => status switch { "completed" => 'x', "active" => '~', "blocked" => '!', "skipped" => '-', _ => ' ' };
}
