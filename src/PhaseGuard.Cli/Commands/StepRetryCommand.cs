using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step retry</c>: a step that failed is to be taken up again.</summary>
internal static class StepRetryCommand
{
    private static readonly Argument<string> _file = StepArguments.File();

    private static readonly Option<string?> _mended = new("--mended")
    {
        Description = "What was repaired since; needed where the failure said that another try makes no sense.", HelpName = "TEXT",
    };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("retry", "A step that failed is to be taken up again: RETRY.", $"step retry {StepArguments.Example}") { _file, _mended };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new RetryStep(parsed.GetValue(_mended))));
        return command;
    }
}
