namespace PhaseGuard.Workflows.Outlines;

/// <summary>A session file.</summary>
internal sealed class SessionOutline(string path) : WorkflowOutline(path)
{
    /// <summary>Whether it is a JSON object.</summary>
    public bool IsReadable { get; init; }

    /// <summary>The session's status; <see cref="SessionStatus.None"/> where it has none that is known.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>The status as it is written; <see langword="null"/> where there is none.</summary>
    public string? StatusText { get; init; }

    /// <summary>The status's value, else the whole file.</summary>
    public Location StatusLocation { get; init; } = Location.Start;

    /// <summary>What is found in it where the session has task files.</summary>
    public IReadOnlyList<Finding> FoundWithTasks { get; init; } = [];
}
