using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Running;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>run status</c>: where runs stand, and whether whoever ran them still does.</summary>
internal static class RunStatusCommand
{
    private static readonly Argument<string[]> _contracts = new("CONTRACT") { Description = "The contracts, or a folder of them.", Arity = ArgumentArity.OneOrMore };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("status", "Where runs stand: not begun, running, ended, or left by a program that is gone.", "run status executions/01-01.json") { _contracts };
        command.SetAction(parsed =>
        {
            foreach (ContractRecord record in ContractFiles.Find(context, parsed.GetValue(_contracts)!))
            {
                context.Output.Write($"{Quote.Plain(record.Shown)}: {Quote.Plain(RunState.Of(record, context.Tool))}\n");
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
