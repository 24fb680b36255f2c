namespace PhaseGuard.Workflows.Edits;

/// <summary>What came of a command on a session: files to write, or why there are none.</summary>
internal sealed record SessionEditResult
{
    /// <summary>What forbids the command; <see langword="null"/> where nothing does.</summary>
    public WorkflowRefusal? Forbidden { get; init; }

    /// <summary>The files, in the order in which they are to be written: whoever is killed in between leaves what can be repaired.</summary>
    public IReadOnlyList<SessionWrite> Writes { get; init; } = [];

    /// <summary>What was recorded, in sentences.</summary>
    public IReadOnlyList<string> Recorded { get; init; } = [];

    /// <summary>The command that leads on; <see langword="null"/> where none does.</summary>
    public WorkflowAction? Next { get; init; }
}
