using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>Windsurf: it reads exit codes and standard error, and no answer else.</summary>
internal sealed class Windsurf() : AgentProtocol("windsurf")
{
    /// <inheritdoc/>
    public override bool IsSpokenBy(JsonValue root) => root["agent_action_name"u8].IsString;

    /// <inheritdoc/>
    public override AgentEvent Read(JsonValue root)
    {
        string name = Fields.Text(root["agent_action_name"u8]);
        JsonValue input = root["tool_info"u8];
        return new AgentEvent(KindOf(name), name)
        {
            Session = Fields.Text(root["trajectory_id"u8]),
            Folder = Fields.Text(input["cwd"u8]),
            Tool = new ToolCall(name, input),
        };
    }

    /// <inheritdoc/>
    public override int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error) => Say(error, answer.Text, Refused);

    private static EventKind KindOf(string name) => name switch
    {
        "pre_write_code" or "pre_run_command" => EventKind.BeforeTool,
        "post_write_code" or "post_run_command" => EventKind.AfterTool,
        _ => EventKind.Other,
    };
}
