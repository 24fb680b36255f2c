using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>
/// Events that are played to see whether the guard answers: each agent asks whether its own settings may be emptied, which the
/// guard denies whatever a policy says.
/// </summary>
internal static class PlayedEvent
{
    /// <summary>What a refusal says, in every agent's words.</summary>
    public const string Refused = "the edit was not made";

    public static string OfClaude(string file) => Shaped(file, "PreToolUse", "Write");

    public static string OfCodex(string file) => Shaped(
        "PreToolUse", "apply_patch", ("command", $"*** Begin Patch\n*** Delete File: {file}\n*** End Patch"), ("turn_id", JsonContent.Of("t")));

    public static string OfGemini(string file) => Shaped(file, "BeforeTool", "write_file");

    public static string OfKiro(string file) => Shaped(file, "PreToolUse", "write");

    public static string OfCursor(string file)
        => Text(("conversation_id", JsonContent.Of("c")), ("hook_event_name", JsonContent.Of("preToolUse")), ("tool_name", JsonContent.Of("Write")), ("tool_input", Written(file)));

    public static string OfCopilot(string file)
        => Text(("sessionId", JsonContent.Of("s")), ("cwd", JsonContent.Of("")), ("toolName", JsonContent.Of("create")),
            ("toolArgs", JsonContent.Object(("path", JsonContent.Of(file)), ("file_text", JsonContent.Of("{}")))));

    public static string OfWindsurf(string file)
        => Text(("agent_action_name", JsonContent.Of("pre_write_code")), ("tool_info", Written(file)));

    public static string OfOpenCode(string file)
        => Text(("agent", JsonContent.Of("opencode")), ("event", JsonContent.Of("tool.execute.before")), ("tool", JsonContent.Of("write")),
            ("args", JsonContent.Object(("filePath", JsonContent.Of(file)), ("content", JsonContent.Of("")))));

    private static string Shaped(string file, string name, string tool)
        => Text(("hook_event_name", JsonContent.Of(name)), ("tool_name", JsonContent.Of(tool)), ("tool_input", Written(file)));

    private static string Shaped(string name, string tool, (string Key, string Value) input, (string Key, JsonContent Value) more)
        => Text(("hook_event_name", JsonContent.Of(name)), more, ("tool_name", JsonContent.Of(tool)), ("tool_input", JsonContent.Object((input.Key, JsonContent.Of(input.Value)))));

    private static JsonContent Written(string file) => JsonContent.Object(("file_path", JsonContent.Of(file)), ("content", JsonContent.Of("{}")));

    private static string Text(params (string Key, JsonContent Value)[] members) => JsonStyle.Usual.Write(JsonContent.Object(members), hasLines: false, "");
}
