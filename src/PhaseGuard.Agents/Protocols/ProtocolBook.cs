using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>The agents that the guard can speak with; the most particular shape is asked first.</summary>
internal static class ProtocolBook
{
    /// <summary>All protocols. Claude's is the last: others took its shape over, and added to it.</summary>
    public static IReadOnlyList<AgentProtocol> All { get; } =
        [new OpenCode(), new Windsurf(), new Cursor(), new Copilot(), new Gemini(), new Kiro(), new Codex(), new ClaudeCode()];

    /// <summary>The protocol of an event.</summary>
    /// <param name="root">The event.</param>
    /// <param name="name">The agent that somebody named; an unknown name, and none, leave it to the shape.</param>
    /// <returns><see langword="null"/> where no agent speaks so.</returns>
    public static AgentProtocol? Find(JsonValue root, string? name)
    {
        foreach (AgentProtocol protocol in All)
        {
            if (protocol.Name == name)
            {
                return protocol;
            }
        }

        foreach (AgentProtocol protocol in All)
        {
            if (protocol.IsSpokenBy(root))
            {
                return protocol;
            }
        }

        return null;
    }
}
