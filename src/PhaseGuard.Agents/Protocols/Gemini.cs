using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Gemini CLI: Claude's shape with names of its own, and one word for every refusal.</summary>
internal sealed class Gemini() : ClaudeShape("gemini")
{
    /// <summary>Its session begins as Claude's does, and is answered so.</summary>
    public override bool IsSpokenBy(JsonValue root)
        => root["hook_event_name"u8] is { IsString: true } name && (name.Utf8.StartsWith("Before"u8) || name.Utf8.StartsWith("After"u8));

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error)
        => answer.Kind is AnswerKind.Deny or AnswerKind.Hold
            ? Write(output, ("decision", JsonContent.Of("deny")), ("reason", JsonContent.Of(answer.Text)))
            : base.Write(told, answer, output, error);

    /// <inheritdoc/>
    protected override EventKind KindOf(string name) => name switch
    {
        "BeforeTool" => EventKind.BeforeTool,
        "AfterTool" => EventKind.AfterTool,
        "AfterAgent" => EventKind.Stop,
        "SessionStart" => EventKind.Start,
        _ => EventKind.Other,
    };
}
