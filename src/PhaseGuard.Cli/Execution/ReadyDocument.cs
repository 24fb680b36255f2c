namespace PhaseGuard.Cli.Execution;

/// <summary>What <c>execute --format json</c> prints where the agent may begin.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Agent">The agent, without the @.</param>
/// <param name="Path">The absolute path of the step file.</param>
/// <param name="TaskId">The step's task id.</param>
/// <param name="State">The step's state.</param>
/// <param name="ResumeAt">The first phase that is not finished.</param>
/// <param name="Brief">The prompt for the agent.</param>
internal sealed record ReadyDocument(int Version, string Agent, string Path, string? TaskId, string State, string? ResumeAt, string Brief);
