using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Codex CLI: Claude's shape, and the turn in it.</summary>
internal sealed class Codex() : ClaudeShape("codex")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root) => root["hook_event_name"u8].IsString && root["turn_id"u8].Exists;

    /// <inheritdoc/>
    protected override EventKind KindOf(string name) => ClaudeCode.KindOfName(name);
}
