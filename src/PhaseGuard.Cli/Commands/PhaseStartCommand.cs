using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase start</c>: a phase begins.</summary>
internal static class PhaseStartCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Argument<string> _phase = StepArguments.Phase();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("start", "A phase begins; one that was executed begins again, and its history keeps the result.", $"phase start {StepArguments.Example} PREPARE") { _file, _phase };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new StartPhase(parsed.GetValue(_phase)!)));
        return command;
    }
}
