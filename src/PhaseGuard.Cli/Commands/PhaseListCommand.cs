using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Writing;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase list</c>: the log at a glance.</summary>
internal static class PhaseListCommand
{
    private static readonly Argument<string> _file = StepArguments.File();

    private static readonly Option<string> _format = FormatOption.Create("How the phases are written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("list", "The log of a step at a glance.", $"phase list {StepArguments.Example}") { _file, _format };
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(_file)!;
            bool asJson = parsed.IsJson(_format);
            return StepReader.Run(context, file, (step, progress) =>
            {
                if (asJson)
                {
                    PhaseTable.WriteJson(context.Output, step, progress, context.CommandsOn(file));
                }
                else
                {
                    PhaseTable.Write(context.Output, step);
                }
            });
        });
        return command;
    }
}
