using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>The shape of events that Claude Code brought up and others took over.</summary>
/// <param name="name">What the agent is called on the command line.</param>
internal abstract class ClaudeShape(string name) : AgentProtocol(name)
{
    /// <summary>What happens at an event of this name.</summary>
    protected abstract EventKind KindOf(string name);

    /// <inheritdoc/>
    public override AgentEvent Read(JsonValue root)
    {
        string name = Fields.Text(root["hook_event_name"u8]);
        return new AgentEvent(KindOf(name), name)
        {
            Session = Fields.Text(root["session_id"u8]),
            Folder = Fields.Text(root["cwd"u8]),
            Tool = root["tool_input"u8] is { Exists: true } input ? new ToolCall(Fields.Text(root["tool_name"u8]), input) : null,
            WasHeld = Fields.IsYes(root["stop_hook_active"u8]),
        };
    }

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error) => answer.Kind switch
    {
        AnswerKind.Deny => WriteSpecific(output, told, ("permissionDecision", JsonContent.Of("deny")), ("permissionDecisionReason", JsonContent.Of(answer.Text))),
        AnswerKind.Hold => Write(output, ("decision", JsonContent.Of("block")), ("reason", JsonContent.Of(answer.Text))),
        _ when told.Kind == EventKind.Stop => Write(output, "systemMessage", answer.Text),
        _ => WriteSpecific(output, told, ("additionalContext", JsonContent.Of(answer.Text))),
    };

    /// <summary>Writes what only events of this name have.</summary>
    /// <returns>The exit code of an answer that the object says.</returns>
    protected static int WriteSpecific(TextWriter output, AgentEvent told, params IEnumerable<(string Key, JsonContent Value)> members)
        => Write(output, ("hookSpecificOutput", JsonContent.Object([("hookEventName", JsonContent.Of(told.Name)), .. members])));
}
