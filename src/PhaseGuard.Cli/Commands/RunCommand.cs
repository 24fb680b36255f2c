using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Running;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>run</c>: runs a command under a contract, and records what is seen of it.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> _words = new("CONTRACT -- COMMAND")
    {
        Description = "The contract, and the command; several contracts, or a folder of them, are a batch, and {} in the command stands for each.", Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "text, or jsonl: an event a line, as it happens.", HelpName = "FORMAT", DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "jsonl");

    private static readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many of a batch run at a time; as many as there are cores where it is not said.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> _detach = new("--detach") { Description = "Return at once, while the command runs." };
    private static readonly Option<string?> _callback = new("--callback") { Description = "A program that is started at the end, with the contract's path.", HelpName = "PROGRAM" };
    private static readonly Option<bool> _noLog = RunArguments.NoLog();
    private static readonly Option<bool> _input = RunArguments.Input();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("run", "Run a command under an execution contract: within its limits, as often as it says, and recorded as it happens.", "run executions/01-01.json -- ./test.sh")
        {
            _words, _format, _jobs, _detach, _callback, _noLog, _input, RunStatusCommand.Create(context),
        };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        string[] command = RunArguments.CommandOf(parsed);
        string[] contracts = RunArguments.Before(parsed.GetValue(_words)!, command);
        if (command.Length == 0 || contracts.Length == 0)
        {
            return context.Refuse(command.Length == 0 ? "say what to run, after `--`." : "name a contract, before `--`.", Usage.Hint(parsed.CommandResult.Command, context.Tool));
        }

        if (parsed.GetValue(_jobs) < 1)
        {
            return context.Refuse("--jobs wants a whole number from 1.");
        }

        var batch = new ContractBatch(context, command)
        {
            Jobs = parsed.GetValue(_jobs), HasEvents = parsed.GetValue(_format) == "jsonl", KeepsLog = !parsed.GetValue(_noLog), UsesInput = parsed.GetValue(_input),
            Callback = parsed.GetValue(_callback),
        };
        return batch.Run(contracts, parsed.GetValue(_detach));
    }
}
