using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>The agents into whose settings the guard can be written. Where they are and what they look like is each agent's own.</summary>
internal static class CodingAgents
{
    /// <summary>How long an agent waits for an answer, in seconds.</summary>
    public const int TimeLimit = 10;

    /// <summary>Every one of them.</summary>
    public const string Every = "all";

    /// <summary>The file of a project that other agents read, too.</summary>
    public const string Claudes = ".claude/settings.json";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodingAgent> All { get; } =
    [
        new("claude", "Claude Code", Claudes, Claudes, new JsonForm(Claude), PlayedEvent.OfClaude) { FolderVariable = "CLAUDE_CONFIG_DIR" },
        new("codex", "Codex CLI", ".codex/hooks.json", ".codex/hooks.json", new JsonForm(Codex), PlayedEvent.OfCodex) { FolderVariable = "CODEX_HOME" },
        new("cursor", "Cursor", ".cursor/hooks.json", ".cursor/hooks.json", new JsonForm(Cursor), PlayedEvent.OfCursor) { ReadsClaudes = true },
        new("copilot", "Copilot CLI", ".github/hooks/phaseguard.json", ".copilot/hooks/phaseguard.json", new JsonForm(Copilot), PlayedEvent.OfCopilot) { FolderVariable = "COPILOT_HOME", ReadsClaudes = true },
        new("gemini", "Gemini CLI", ".gemini/settings.json", ".gemini/settings.json", new JsonForm(Gemini), PlayedEvent.OfGemini),
        new("windsurf", "Windsurf", ".windsurf/hooks.json", ".codeium/windsurf/hooks.json", new JsonForm(Windsurf), PlayedEvent.OfWindsurf),
        new("kiro", "Kiro CLI", ".kiro/hooks/phaseguard.json", ".kiro/hooks/phaseguard.json", new JsonForm(Kiro), PlayedEvent.OfKiro),
        new("opencode", "OpenCode", ".opencode/plugins/phaseguard.js", ".config/opencode/plugins/phaseguard.js", new PluginForm(), PlayedEvent.OfOpenCode) { FolderVariable = "XDG_CONFIG_HOME" },
    ];

    /// <summary>Their names, as they are listed for people.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(agent => agent.Name));

    private static JsonContent Claude(AgentCommand command) => Hooks(
        Event("PreToolUse", Group(command, TimeLimit, "Write|Edit|MultiEdit|NotebookEdit|Bash")),
        Event("PostToolUse", Group(command, TimeLimit, "Write|Edit|MultiEdit|NotebookEdit|Bash")),
        Event("Stop", Group(command, TimeLimit)),
        Event("SubagentStop", Group(command, TimeLimit)),
        Event("SessionStart", Group(command, TimeLimit)));

    private static JsonContent Codex(AgentCommand command) => Hooks(
        Event("PreToolUse", Group(command, TimeLimit, "apply_patch|Edit|Write|Bash|exec_command")),
        Event("PostToolUse", Group(command, TimeLimit, "apply_patch|Edit|Write|Bash|exec_command")),
        Event("Stop", Group(command, TimeLimit)),
        Event("SessionStart", Group(command, TimeLimit)));

    private static JsonContent Gemini(AgentCommand command) => Hooks(
        Event("BeforeTool", Group(command, TimeLimit * 1000, "write_file|replace|run_shell_command")),
        Event("AfterTool", Group(command, TimeLimit * 1000, "write_file|replace|run_shell_command")),
        Event("AfterAgent", Group(command, TimeLimit * 1000)),
        Event("SessionStart", Group(command, TimeLimit * 1000)));

    private static JsonContent Cursor(AgentCommand command)
    {
        const string Tools = "Shell|Write|Edit|Delete";
        JsonContent Run(string? matcher = null) => Members(("command", JsonContent.Of(command.Line)), ("matcher", Optional(matcher)), ("timeout", JsonContent.Of(TimeLimit)));
        return Hooks(1, Event("preToolUse", Run(Tools)), Event("postToolUse", Run(Tools)), Event("stop", Run()), Event("sessionStart", Run()));
    }

    private static JsonContent Copilot(AgentCommand command)
    {
        JsonContent run = Members(
            ("type", JsonContent.Of("command")), ("bash", JsonContent.Of(command.Line)), ("powershell", JsonContent.Of(command.PowerShellLine)), ("timeoutSec", JsonContent.Of(TimeLimit)));
        return Hooks(1, Event("preToolUse", run), Event("postToolUse", run), Event("agentStop", run), Event("subagentStop", run), Event("sessionStart", run));
    }

    /// <summary>Windsurf has no key for a time limit.</summary>
    private static JsonContent Windsurf(AgentCommand command)
    {
        JsonContent run = Members(("command", JsonContent.Of(command.Line)));
        return Hooks(Event("pre_write_code", run), Event("pre_run_command", run), Event("post_write_code", run), Event("post_run_command", run));
    }

    private static JsonContent Kiro(AgentCommand command)
    {
        const string Tools = "write|replace|append|patch|shell|bash";
        JsonContent Run(string name, string trigger, string? matcher = null) => Members(
            ("name", JsonContent.Of(name)),
            ("trigger", JsonContent.Of(trigger)),
            ("matcher", Optional(matcher)),
            ("action", JsonContent.Object(("type", JsonContent.Of("command")), ("command", JsonContent.Of(command.For("kiro").Line)))),
            ("timeout", JsonContent.Of(TimeLimit)));
        return JsonContent.Object(
            ("hooks", JsonContent.Array(Run("phaseguard: before a tool", "PreToolUse", Tools), Run("phaseguard: after a tool", "PostToolUse", Tools), Run("phaseguard: at the end", "Stop"))),
            ("version", JsonContent.Of("v1")));
    }

    private static JsonContent Hooks(params (string Key, JsonContent Value)[] events) => JsonContent.Object(("hooks", JsonContent.Object(events)));

    private static JsonContent Hooks(int version, params (string Key, JsonContent Value)[] events)
        => JsonContent.Object(("hooks", JsonContent.Object(events)), ("version", JsonContent.Of(version)));

    private static (string Key, JsonContent Value) Event(string name, JsonContent entry) => (name, JsonContent.Array(entry));

    private static JsonContent Group(AgentCommand command, int timeLimit, string? matcher = null) => Members(
        ("matcher", Optional(matcher)),
        ("hooks", JsonContent.Array(JsonContent.Object(("type", JsonContent.Of("command")), ("command", JsonContent.Of(command.Line)), ("timeout", JsonContent.Of(timeLimit))))));

    private static JsonContent? Optional(string? text) => text is null ? null : JsonContent.Of(text);

    private static JsonContent Members(params (string Key, JsonContent? Value)[] members)
        => JsonContent.Object(members.Where(member => member.Value is not null).Select(member => (member.Key, member.Value!)));
}
