namespace PhaseGuard.Agents.Events;

/// <summary>What happens in an agent, as far as the guard has something to say.</summary>
internal enum EventKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A session begins.</summary>
    Start,

    /// <summary>A tool is about to be called.</summary>
    BeforeTool,

    /// <summary>A tool was called.</summary>
    AfterTool,

    /// <summary>The agent, or a part of it, is about to end its turn.</summary>
    Stop,
}
