using PhaseGuard.Json;

namespace PhaseGuard.Agents.Events;

/// <summary>A call of a tool.</summary>
/// <param name="Name">The tool, as the agent calls it; empty where the event does not say.</param>
/// <param name="Input">What it is given.</param>
internal readonly record struct ToolCall(string Name, JsonValue Input)
{
    /// <summary>The keys under which agents hand a line to a shell.</summary>
    private static readonly string[] _lineKeys = ["command", "command_line", "cmd"];

    /// <summary>The line that a shell would run; <see langword="null"/> where the tool is none.</summary>
    public string? ShellLine
    {
        get
        {
            JsonValue line = Fields.First(Input, _lineKeys);
            return Fields.First(Input, Fields.Path).Exists ? null
                : line.IsString ? line.Text
                : line.IsArray ? Fields.LastText(line)
                : null;
        }
    }
}
