using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>
/// OpenCode runs no program for its events: a plugin calls the guard, with OpenCode's names in one object, and throws what
/// <c>deny</c> says.
/// </summary>
internal sealed class OpenCode() : AgentProtocol("opencode")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root) => root["agent"u8].Is("opencode"u8);

    /// <inheritdoc/>
    public override AgentEvent Read(JsonValue root)
    {
        string name = Fields.Text(root["event"u8]);
        return new AgentEvent(KindOf(name), name)
        {
            Session = Fields.Text(root["sessionID"u8]),
            Folder = Fields.Text(root["directory"u8]),
            Tool = root["args"u8] is { Exists: true } arguments ? new ToolCall(Fields.Text(root["tool"u8]), arguments) : null,
        };
    }

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error)
        => Write(output, answer.Kind switch { AnswerKind.Deny => "deny", AnswerKind.Hold => "hold", _ => "context" }, answer.Text);

    private static EventKind KindOf(string name) => name switch
    {
        "tool.execute.before" => EventKind.BeforeTool,
        "tool.execute.after" => EventKind.AfterTool,
        "session.idle" => EventKind.Stop,
        "session.created" => EventKind.Start,
        _ => EventKind.Other,
    };
}
