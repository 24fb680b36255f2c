using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step unblock</c>: nothing stands against a step any more.</summary>
internal static class StepUnblockCommand
{
    private static readonly Argument<string> _file = StepArguments.File();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("unblock", "Nothing stands against a step any more that was blocked.", $"step unblock {StepArguments.Example}") { _file };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new UnblockStep()));
        return command;
    }
}
