using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Kiro CLI: only a refusal reaches the model; what comes after a tool, and at the end, is shown to the user.</summary>
internal sealed class Kiro() : ClaudeShape("kiro")
{
    /// <summary>The exit code whose standard error is shown as a warning.</summary>
    private const int Warned = 1;

    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root) => root["hook_event_name"u8] is { IsString: true, Text: [>= 'a' and <= 'z', ..] };

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error)
        => told.Kind == EventKind.Start ? Say(output, answer.Text, 0)
            : Say(error, answer.Text, answer.Kind == AnswerKind.Deny ? Refused : Warned);

    /// <inheritdoc/>
    protected override EventKind KindOf(string name) => name switch
    {
        "preToolUse" or "PreToolUse" => EventKind.BeforeTool,
        "postToolUse" or "PostToolUse" => EventKind.AfterTool,
        "stop" or "Stop" => EventKind.Stop,
        "agentSpawn" => EventKind.Start,
        _ => EventKind.Other,
    };
}
