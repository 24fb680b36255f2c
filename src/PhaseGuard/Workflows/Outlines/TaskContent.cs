namespace PhaseGuard.Workflows.Outlines;

/// <summary>What of a task file the rules on a change compare, with the places that they point at: the value, else the whole file.</summary>
internal sealed record TaskContent
{
    /// <summary>That of a file that nobody compares, or can read.</summary>
    public static TaskContent None { get; } = new();

    public Location TitleLocation { get; init; } = Location.Start;

    /// <summary>The first array of dependencies.</summary>
    public Location DependenciesLocation { get; init; } = Location.Start;

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    public Location HistoryLocation { get; init; } = Location.Start;

    /// <summary>What the task is to reach: its description, its requirements and its acceptance entries.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The acceptance entries.</summary>
    public IReadOnlyList<string> Acceptance { get; init; } = [];

    /// <summary>The first array of acceptance entries.</summary>
    public Location AcceptanceLocation { get; init; } = Location.Start;
}
