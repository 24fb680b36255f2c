namespace PhaseGuard.Agents;

/// <summary>What an answer to an agent rests on beside the event.</summary>
/// <param name="Directory">The current folder, absolute; an event that names none happens there.</param>
/// <param name="Tool">The tool as the agent would call it.</param>
/// <param name="Time">The time of the event.</param>
internal sealed record AgentWorld(string Directory, string Tool, DateTimeOffset Time)
{
    /// <summary>Ends the process after a while. It takes a thread, so only what may take long asks for it; <see langword="null"/> where nothing ends.</summary>
    public Action? EndAfterLimit { get; init; }
}
