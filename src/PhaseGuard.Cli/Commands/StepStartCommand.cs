using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step start</c>: somebody begins with a step.</summary>
internal static class StepStartCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _agent = StepArguments.Text("--agent", "Who begins, with or without @.", "NAME");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("start", "Somebody begins with a step: IN_PROGRESS.", $"step start {StepArguments.Example} --agent software-crafter") { _file, _agent };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new StartStep(parsed.GetValue(_agent)!)));
        return command;
    }
}
