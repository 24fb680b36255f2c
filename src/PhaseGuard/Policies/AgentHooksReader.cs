using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Reads how agents are answered.</summary>
internal static class AgentHooksReader
{
    /// <summary>The key of the policy.</summary>
    public const string Key = "agentHooks";

    /// <exception cref="PolicyException">The value cannot be read.</exception>
    public static AgentHooks Read(JsonValue value)
    {
        Expect.OnlyKeys(value, $"key of \"{Key}\"", "edits", "shell", "stop", "byCommandOnly");
        return new AgentHooks
        {
            Edits = Answer(value["edits"u8]),
            Shell = Answer(value["shell"u8]),
            Stop = Answer(value["stop"u8]),
            ByCommandOnly = value["byCommandOnly"u8] is { Exists: true } only && Expect.Boolean(only),
        };
    }

    private static HookAnswer Answer(JsonValue value) => value.Exists ? HookAnswers.Of(Expect.OneOf(value, HookAnswers.Words)) : HookAnswer.Deny;
}
