using PhaseGuard.Json;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Briefs;

/// <summary>
/// What an agent is told that executes a task. The task file holds all else, so that nothing is said twice; the source is section 8 of
/// the specification of workflow sessions.
/// </summary>
/// <param name="session">The session: the task, what it waits for, and the names of summaries.</param>
/// <param name="task">The task.</param>
/// <param name="file">Its file.</param>
internal sealed class TaskBrief(Session session, SessionTask task, TaskFile file)
{
    /// <summary>Where the context package lies below the session folder.</summary>
    public const string Package = ".process/context-package.json";

    /// <summary>The agent; <see langword="null"/> where nobody knows.</summary>
    public string? Agent => file.Assignee;

    /// <summary>Whether the session has a context package.</summary>
    public bool HasPackage { get; init; }

    /// <summary>What the task waits for, and how far that is.</summary>
    public IReadOnlyList<BriefDependency> Dependencies => field ??=
    [
        .. file.Dependencies.Entries.ConvertAll(entry => BriefDependency.Of(session, entry.Text)),
    ];

    /// <summary>What an agent would look for and not find: paths below the session folder, and ids.</summary>
    public IEnumerable<string> Missing =>
    [
        .. HasPackage ? Array.Empty<string>() : [Package],
        .. session.ListFile is null ? [SessionPath.List] : Array.Empty<string>(),
        .. Dependencies.Where(dependency => dependency.Status is null).Select(dependency => dependency.Id),
    ];

    /// <summary>The brief, line by line.</summary>
    /// <param name="path">Writes a repository path as the agent needs it.</param>
    /// <param name="command">Writes a command.</param>
    /// <param name="another">Writes a command where the beginning of one like it was just said.</param>
    public IEnumerable<string> Lines(Func<string, string> path, Func<WorkflowAction, string> command, Func<WorkflowAction, string> another)
    {
        string title = file.Title is { IsString: true, IsBlank: false } named ? $" ({Quote.Of(named.Text)})" : "";
        yield return $"Execute task {task.Id}{title} of {session.Name}{(Agent is null ? "" : $", as @{Agent}")}. Its file is the authority: {path(file.Path)}";
        int number = 0;
        foreach (string step in new[] { Read, Prepare, Implement }.OfType<string>())
        {
            yield return $"{++number}. {step}";
        }

        yield return $"{++number}. Write {path(SummaryPath.Of(session, task.Id))}, then run: {command(new(WorkflowVerb.Complete, task.Id))}";
        yield return $"   Where you cannot: {command(new(WorkflowVerb.Block, task.Id))}, or {another(new(WorkflowVerb.Fail, task.Id))}. Do not edit status, ticks or the session file by hand.";
        yield return $"Session: {path(session.Folder[..^1])}; list: {SessionPath.List}{(session.ListFile is null ? " (missing)" : "")}; context package: {Package}{(HasPackage ? "" : " (missing)")}";
        foreach (string line in new[] { ListOf("Done before", dependency => dependency.IsFinished), ListOf("Not finished", dependency => !dependency.IsFinished) }.OfType<string>())
        {
            yield return line;
        }
    }

    private string? Read => Present("", "id", "task_id", "title", "status", "description", "type", "meta", "context", "flow_control", "depends_on", "dependencies", "focus_paths", "files", "pre_analysis", "implementation", "requirements", "acceptance", "acceptance_criteria", "convergence") is { Length: > 0 } fields
        ? $"Read it whole first: {string.Join(", ", fields)}." : null;

    private string? Prepare => file.PreAnalysis.Children.Count == 0 ? null
        : $"Run the steps of {(file.FlowControl["pre_analysis"u8].Exists ? "flow_control." : "")}pre_analysis in order. Where [name] stands, put the output of that name. On an error do as on_error says: skip_optional, fail, retry_once.";

    private string? Implement
    {
        get
        {
            string[] ways = [.. Present("flow_control", "implementation_approach"), .. Present("", "implementation")];
            string[] places = [.. Present("context", "focus_paths"), .. Present("", "focus_paths", "files"), .. Present("flow_control", "target_files")];
            string[] goals = [.. Present("context", "requirements", "acceptance"), .. Present("", "requirements", "acceptance", "acceptance_criteria", "convergence")];
            string what = ways is [var way, ..] ? $"Implement {way} step by step" : $"Do what {(file.Root["description"u8].IsBlank ? "title" : "description")} says";
            return $"{what}{(places.Length > 0 ? $", in {And(places)}" : "")}{(goals.Length > 0 ? $", until {And(goals)} {(goals.Length > 1 ? "hold" : "holds")}" : "")}.";
        }
    }

    /// <summary>Which members an object of the root has, or the root itself; an empty array says nothing.</summary>
    private string[] Present(string holder, params string[] keys)
    {
        JsonValue value = holder.Length == 0 ? file.Root : file.Root[System.Text.Encoding.UTF8.GetBytes(holder)];
        return
        [
            .. keys.Where(key => value[System.Text.Encoding.UTF8.GetBytes(key)] is { IsBlank: false } member && !(member.IsArray && member.Children.Count == 0))
                .Select(key => holder.Length == 0 ? key : $"{holder}.{key}"),
        ];
    }

    private static string And(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private string? ListOf(string title, Func<BriefDependency, bool> isWanted)
        => Dependencies.Where(isWanted).ToArray() is { Length: > 0 } some ? $"{title}: {string.Join(", ", some.Select(dependency => dependency.ToString()))}" : null;
}
