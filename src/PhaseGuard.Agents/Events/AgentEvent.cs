namespace PhaseGuard.Agents.Events;

/// <summary>One event of an agent, in the guard's words. It is good as long as the text that it was read from.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Name">How the agent calls it; some want it back with the answer.</param>
internal sealed record AgentEvent(EventKind Kind, string Name)
{
    /// <summary>What the session is known by; empty where the agent does not say.</summary>
    public string Session { get; init; } = "";

    /// <summary>The folder that the agent works in, absolute; empty where it does not say.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The tool; <see langword="null"/> where none is called.</summary>
    public ToolCall? Tool { get; init; }

    /// <summary>Whether the agent goes on only because it was held already.</summary>
    public bool WasHeld { get; init; }
}
