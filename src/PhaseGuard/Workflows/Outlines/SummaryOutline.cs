namespace PhaseGuard.Workflows.Outlines;

/// <summary>A summary.</summary>
/// <param name="path">The repository path, with <c>/</c>.</param>
/// <param name="hasContent">Whether it is a file of at least one byte.</param>
internal sealed class SummaryOutline(string path, bool hasContent) : WorkflowOutline(path)
{
    public bool HasContent => hasContent;

    /// <summary>The name without its ending.</summary>
    public string Stem { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>Whether the summary could be of a task: it is named by its id, or by that and <c>-</c> or <c>_</c> and more.</summary>
    public bool IsNamedFor(string taskId) => WorkflowNames.IsFor(Stem, taskId);
}
