using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Lsp;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>lsp</c>: a server for editors.</summary>
internal static class LspCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("lsp", "Serve an editor by the Language Server Protocol, on standard input and output.", "lsp");
        command.SetAction(_ => new LspServer(context).Run());
        return command;
    }
}
