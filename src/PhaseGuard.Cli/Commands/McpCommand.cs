using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Mcp;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>mcp</c>: a server for agents without a shell.</summary>
internal static class McpCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("mcp", "Serve agents by the Model Context Protocol, on standard input and output.", "mcp");
        command.SetAction(_ => new McpServer(context).Run());
        return command;
    }
}
