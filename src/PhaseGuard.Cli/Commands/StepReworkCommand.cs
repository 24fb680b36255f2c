using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step rework</c>: a review asks for more work.</summary>
internal static class StepReworkCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _reason = StepArguments.Reason("What has to be done.");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("rework", "A review asks for more work: REWORK.", $"step rework {StepArguments.Example} --reason \"let the session expire\"") { _file, _reason };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new ReworkStep(parsed.GetValue(_reason)!)));
        return command;
    }
}
