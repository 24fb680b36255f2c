using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>Claude Code at work in a repository: what it is about to do, and what the guard says to it.</summary>
internal sealed class Claude(TestRepo repo)
{
    /// <summary>What the guard says before a tool is called.</summary>
    public string Before(string tool, object input) => Say("PreToolUse", tool, input);

    /// <summary>What the guard says after it.</summary>
    public string After(string tool, object input) => Say("PostToolUse", tool, input);

    /// <summary>What the guard says where it is about to end.</summary>
    public string Stop(bool isAgain = false) => Say(new Dictionary<string, object>
    {
        ["session_id"] = "s", ["cwd"] = repo.Top, ["hook_event_name"] = "Stop", ["stop_hook_active"] = isAgain,
    });

    /// <summary>What the guard says where it begins.</summary>
    public string Start() => Say(new Dictionary<string, object> { ["session_id"] = "s", ["cwd"] = repo.Top, ["hook_event_name"] = "SessionStart" });

    /// <summary>What the guard says to a file that is written whole.</summary>
    public string Write(string path, string content) => Before("Write", new { file_path = repo.At(path), content });

    /// <summary>What the guard says to one text in the place of another.</summary>
    public string Edit(string path, string old, string @new, bool all = false)
        => Before("Edit", new { file_path = repo.At(path), old_string = old, new_string = @new, replace_all = all });

    /// <summary>What the guard says to a patch.</summary>
    public string Patch(params string[] lines) => Before("apply_patch", new { command = $"*** Begin Patch\n{string.Join('\n', lines)}\n*** End Patch" });

    private string Say(string name, string tool, object input) => Say(new Dictionary<string, object>
    {
        ["session_id"] = "s", ["cwd"] = repo.Top, ["hook_event_name"] = name, ["tool_name"] = tool, ["tool_input"] = input,
    });

    private static string Say(Dictionary<string, object> happening)
    {
        Finished run = Tool.Run("/", JsonSerializer.SerializeToUtf8Bytes(happening), "agent-hook");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        return run.Output.Length == 0 ? "" : Text(JsonDocument.Parse(run.Output).RootElement);
    }

    /// <summary>The one text of an answer that a model or a person reads.</summary>
    private static string Text(JsonElement answer)
        => answer.TryGetProperty("hookSpecificOutput", out JsonElement specific)
            ? specific.TryGetProperty("permissionDecisionReason", out JsonElement reason) ? $"deny: {reason.GetString()}" : $"context: {specific.GetProperty("additionalContext").GetString()}"
            : answer.TryGetProperty("reason", out JsonElement hold) ? $"hold: {hold.GetString()}"
            : $"shown: {answer.GetProperty("systemMessage").GetString()}";
}
