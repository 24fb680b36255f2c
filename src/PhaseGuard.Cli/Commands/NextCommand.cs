using System.CommandLine;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>next</c>: where to go on in a step.</summary>
internal static class NextCommand
{
    private static readonly Argument<string> _file = StepArguments.File();

    public static Command Create(Session session)
    {
        var command = new Command("next", "Where to go on in a step: how far it is, and the command to type.") { _file };
        command.SetAction(parsed => Run(session, parsed.GetValue(_file)!));
        return command;
    }

    private static int Run(Session session, string file) => StepReader.Run(session, file, step =>
    {
        var next = NextStep.Of(step, file);
        session.Output.Write($"{next.Sentence}\n");
        session.Output.Write(next.Command is null ? "" : $"Next: {Quote.Plain(next.Command)}\n");
    });
}
