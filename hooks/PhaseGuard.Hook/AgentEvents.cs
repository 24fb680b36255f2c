using PhaseGuard.Agents;

namespace PhaseGuard.Hook;

/// <summary>The events of coding agents, which run the hook as git does.</summary>
internal static class AgentEvents
{
    /// <summary>The word that comes in the place of a git hook's name.</summary>
    public const string Name = "agent";

    public static int Run(string[] args, Func<Stream> input, TextWriter output, TextWriter error)
        => AgentHook.Run(args, input, output, error, new AgentWorld(Environment.CurrentDirectory, HookReport.Tool, DateTimeOffset.UtcNow) { EndAfterLimit = TimeLimit.Set });
}
