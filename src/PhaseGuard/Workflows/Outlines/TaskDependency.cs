namespace PhaseGuard.Workflows.Outlines;

/// <summary>A task that another one waits for.</summary>
/// <param name="Id">The id, or the name of a file without its ending.</param>
/// <param name="Location">Where the task says so.</param>
internal sealed record TaskDependency(string Id, Location Location);
