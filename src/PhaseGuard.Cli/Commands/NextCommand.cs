using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;

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

    /// <returns>The exit code.</returns>
    public static int Run(CommandContext context, string file) => StepReader.Run(context, file, (_, progress) =>
    {
        context.Output.Write($"{progress.Sentence}\n");
        context.Output.Write(progress.Next is { } next ? $"Next: {Quote.Plain(context.CommandsOn(file).Of(next))}\n" : "");
    });
}
