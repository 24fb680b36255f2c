namespace PhaseGuard.Workflows.Outlines;

/// <summary>A task file.</summary>
internal sealed class TaskOutline(string path) : WorkflowOutline(path)
{
    /// <summary>The task id; a file without one goes by its name.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name without its ending.</summary>
    public string Stem { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>Whether it is a JSON object.</summary>
    public bool IsReadable { get; init; }

    public Location IdLocation { get; init; } = Location.Start;

    /// <summary>The title; <see langword="null"/> where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The file's own status; <see langword="null"/> where it has none.</summary>
    public WorkflowStatus? FileStatus { get; init; }

    public Location StatusLocation { get; init; } = Location.Start;

    public IReadOnlyList<TaskDependency> Dependencies { get; init; } = [];

    /// <summary>Whether the file itself says why the task is skipped, failed or blocked.</summary>
    public bool SaysWhy { get; init; }

    /// <summary>The first text of the file that says why; <see langword="null"/> where none does.</summary>
    public string? Reason { get; init; }

    /// <summary>What rules on a change compare.</summary>
    public TaskContent Content { get; init; } = TaskContent.None;

    /// <summary>The agent that executes it; <see langword="null"/> where nobody knows.</summary>
    public string? Assignee { get; init; }

    /// <summary><c>meta.execution_group</c>; <see langword="null"/> where there is none.</summary>
    public string? ExecutionGroup { get; init; }

    /// <summary>What is found in a file without a status, where the session says that the task is unfinished.</summary>
    public IReadOnlyList<Finding> FoundUnfinished { get; init; } = [];

    /// <summary>The same where the session says anything else.</summary>
    public IReadOnlyList<Finding> FoundOtherwise { get; init; } = [];
}
