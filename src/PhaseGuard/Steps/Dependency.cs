namespace PhaseGuard.Steps;

/// <summary>A task that a step waits for.</summary>
/// <param name="TaskId">Its id.</param>
/// <param name="Location">Where the step says so.</param>
internal sealed record Dependency(string TaskId, Location Location);
