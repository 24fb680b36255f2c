using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow repair</c>: what a session lost, and what can be brought back.</summary>
internal static class WorkflowRepairCommand
{
    private static readonly Argument<string?> _session = new("SESSION") { Description = "The session: a folder's name, with or without WFS-, or its path. Default: all that are open.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> _write = new("--write") { Description = "Repair what can be repaired." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("repair", "What a session lost, and what can be brought back from the history and from its other files.", "workflow repair", "workflow repair WFS-auth --write") { _session, _write };
        command.SetAction(parsed => SessionRepairer.Run(context, parsed.GetValue(_session), parsed.GetValue(_write)));
        return command;
    }
}
