using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>next</c>: where to go on in a step.</summary>
internal static class NextCommand
{
    private static readonly Argument<string> _file = StepArguments.File();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("next", "Where to go on in a step: how far it is, and the command to type.", $"next {StepArguments.Example}") { _file };
        command.SetAction(parsed => Run(context, parsed.GetValue(_file)!));
        return command;
    }

    private static int Run(CommandContext context, string file) => StepReader.Run(context, file, step =>
    {
        var next = NextAction.Of(step, file);
        context.Output.Write($"{next.Sentence}\n");
        context.Output.Write(next.Command is null ? "" : $"Next: {Quote.Plain(next.Command)}\n");
    });
}
