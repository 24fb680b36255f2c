using System.CommandLine;
using PhaseGuard.Agents;
using PhaseGuard.Agents.Protocols;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>agent-hook</c>: answer an event of a coding agent, which its settings run.</summary>
internal static class AgentHookCommand
{
    private static readonly Option<string?> _agent = new("--agent")
    {
        Description = $"Whose event it is: {string.Join(", ", ProtocolBook.All.Select(protocol => protocol.Name))}. Default: its shape tells.",
    };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(
            "agent-hook", "Answer one event of a coding agent on standard input: deny an edit that would put a lie into a record.", "agent-hook", "agent-hook --agent claude") { _agent };
        command.SetAction(parsed => Run(context, parsed.GetValue(_agent)));
        return command;
    }

    private static int Run(CommandContext context, string? agent)
        => AgentHook.Run(
            agent is null ? [] : ["--agent", agent], context.OpenInput, context.Output, context.Error,
            new AgentWorld(context.Directory, context.Tool, context.Time) { EndAfterLimit = context.EndAfterLimit });
}
