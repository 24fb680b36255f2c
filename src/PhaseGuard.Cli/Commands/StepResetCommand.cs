using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step reset</c>: a step that was done is begun from the start.</summary>
internal static class StepResetCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _reason = StepArguments.Reason("Why what was done is taken back.");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("reset", "A step that was done is to be done once more: TODO; the histories keep what was.", $"step reset {StepArguments.Example} --reason \"the session may live longer\"") { _file, _reason };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new ResetStep(parsed.GetValue(_reason)!)));
        return command;
    }
}
