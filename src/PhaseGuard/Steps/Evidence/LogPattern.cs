using PhaseGuard.Policies;

namespace PhaseGuard.Steps.Evidence;

/// <summary>Where the logs of tasks lie, as a policy names it: a glob on repository paths in which <c>{task-id}</c> stands for the task.</summary>
/// <param name="text">The pattern.</param>
internal sealed class LogPattern(string text)
{
    private const string TaskId = "{task-id}";

    private readonly Glob _any = new(text.Replace(TaskId, "*", StringComparison.Ordinal));

    public string Text => text;

    /// <summary>The folder below which all such logs lie, ended by <c>/</c>; empty for the root.</summary>
    public string Folder => text[..(text.LastIndexOf('/', Math.Max(0, text.IndexOfAny(['*', '?', '{']) - 1)) + 1)];

    /// <summary>What is wrong with a pattern.</summary>
    public static PolicyFlaw? FlawOf(string pattern)
        => pattern.Contains(TaskId, StringComparison.Ordinal) ? GlobFlaws.Of(pattern.Replace(TaskId, "id", StringComparison.Ordinal))
            : new PolicyFlaw($"has the log {Quote.Of(pattern)}, which is the same for all tasks", $"write {TaskId} where the path names the task, such as docs/feature/*/logs/*-{TaskId}.log");

    /// <summary>Where the logs of one task lie.</summary>
    public string For(string taskId) => text.Replace(TaskId, LogName.Of(taskId), StringComparison.Ordinal);

    /// <summary>Whether a tree has a log of a task.</summary>
    /// <param name="tree">The files of the tree.</param>
    /// <param name="patterns">Where logs lie: the same each time that a tree is asked.</param>
    /// <param name="taskId">The task.</param>
    public static bool FindsAny(FilesBeside tree, IReadOnlyList<LogPattern> patterns, string taskId)
    {
        IReadOnlyList<string> logs = tree.Paths([.. patterns.Select(pattern => pattern.Folder)], path => patterns.Any(pattern => pattern._any.Matches(path)));
        return patterns.Any(pattern => new Glob(pattern.For(taskId)) is var own && logs.Any(own.Matches));
    }
}
