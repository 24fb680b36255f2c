using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Claude Code, and Copilot where its events have Claude's names.</summary>
internal sealed class ClaudeCode() : ClaudeShape("claude")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root) => root["hook_event_name"u8].IsString;

    /// <inheritdoc/>
    protected override EventKind KindOf(string name) => KindOfName(name);

    /// <summary>What happens at an event of one of Claude's names.</summary>
    public static EventKind KindOfName(string name) => name switch
    {
        "PreToolUse" => EventKind.BeforeTool,
        "PostToolUse" or "PostToolUseFailure" => EventKind.AfterTool,
        "Stop" or "SubagentStop" => EventKind.Stop,
        "SessionStart" => EventKind.Start,
        _ => EventKind.Other,
    };
}
