using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Copilot CLI and its cloud agent. No event says its name; what it holds tells which one it is.</summary>
internal sealed class Copilot() : AgentProtocol("copilot")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root)
        => !root["hook_event_name"u8].Exists && (root["toolName"u8].IsString || (root["timestamp"u8].Exists && root["cwd"u8].IsString));

    /// <inheritdoc/>
    public override AgentEvent Read(JsonValue root) => new(KindOf(root), "")
    {
        Session = Fields.Text(root["sessionId"u8]),
        Folder = Fields.Text(root["cwd"u8]),
        Tool = root["toolArgs"u8] is { Exists: true } arguments ? new ToolCall(Fields.Text(root["toolName"u8]), Unwrap(arguments)) : null,
    };

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error) => answer.Kind switch
    {
        AnswerKind.Deny => Write(output, ("permissionDecision", JsonContent.Of("deny")), ("permissionDecisionReason", JsonContent.Of(answer.Text))),
        AnswerKind.Hold => Write(output, ("decision", JsonContent.Of("block")), ("reason", JsonContent.Of(answer.Text))),
        _ => Write(output, "additionalContext", answer.Text),
    };

    private static EventKind KindOf(JsonValue root)
        => root["toolName"u8].Exists ? root["toolResult"u8].Exists ? EventKind.AfterTool : EventKind.BeforeTool
            : root["stopReason"u8].Exists ? EventKind.Stop
            : root["source"u8].Exists ? EventKind.Start
            : EventKind.Other;

    /// <summary>The arguments come as an object, or as its JSON in a text; that one is small, and given back with the process.</summary>
#pragma warning disable CA2000 // the values of the tree are used as long as the event is
    private static JsonValue Unwrap(JsonValue arguments)
        => arguments.IsString ? JsonTree.Parse(arguments.Utf8.ToArray()).Root : arguments;
#pragma warning restore CA2000
}
