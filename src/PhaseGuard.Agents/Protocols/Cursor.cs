using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Cursor. Some of its events hold what others hand to a tool.</summary>
internal sealed class Cursor() : AgentProtocol("cursor")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root)
        => root["hook_event_name"u8].IsString && (root["conversation_id"u8].Exists || root["workspace_roots"u8].Exists || root["cursor_version"u8].Exists);

    /// <inheritdoc/>
    public override AgentEvent Read(JsonValue root)
    {
        string name = Fields.Text(root["hook_event_name"u8]);
        JsonValue input = root["tool_input"u8] is { Exists: true } given ? given : root;
        EventKind kind = KindOf(name);
        return new AgentEvent(kind, name)
        {
            Session = Fields.Text(Fields.First(root, ["conversation_id", "session_id"])),
            Folder = FolderOf(root, input),
            Tool = kind is EventKind.BeforeTool or EventKind.AfterTool ? new ToolCall(Fields.Text(root["tool_name"u8]), input) : null,
            WasHeld = root["loop_count"u8] is { IsNumber: true } count && !count.Raw.SequenceEqual("0"u8),
        };
    }

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error) => answer.Kind switch
    {
        AnswerKind.Deny => Write(
            output, ("permission", JsonContent.Of("deny")), ("user_message", JsonContent.Of(answer.Text)), ("agent_message", JsonContent.Of(answer.Text))),
        AnswerKind.Hold => Write(output, "followup_message", answer.Text),
        _ => Write(output, "additional_context", answer.Text),
    };

    private static EventKind KindOf(string name) => name switch
    {
        "preToolUse" or "beforeShellExecution" => EventKind.BeforeTool,
        "postToolUse" or "afterFileEdit" or "afterShellExecution" => EventKind.AfterTool,
        "stop" or "subagentStop" => EventKind.Stop,
        "sessionStart" => EventKind.Start,
        _ => EventKind.Other,
    };

    /// <summary>The current folder is often empty; then the first one of the work space counts.</summary>
    private static string FolderOf(JsonValue root, JsonValue input)
    {
        string folder = Fields.Text(Fields.First(input, ["working_directory", "cwd"]));
        folder = folder.Length > 0 ? folder : Fields.Text(root["cwd"u8]);
        if (folder.Length > 0)
        {
            return folder;
        }

        foreach (JsonValue first in root["workspace_roots"u8].Children)
        {
            return Fields.Text(first);
        }

        return "";
    }
}
