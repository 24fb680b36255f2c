using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step metrics</c>: what a step has cost.</summary>
internal static class StepMetricsCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<int> _input = new("--input") { Description = "How many tokens were read.", HelpName = "COUNT", Required = true };
    private static readonly Option<int> _output = new("--output") { Description = "How many tokens were written.", HelpName = "COUNT", Required = true };
    private static readonly Option<string?> _cost = new("--cost") { Description = "What it cost, such as $0.45 or \"EUR 0.45\".", HelpName = "MONEY" };
    private static readonly Option<int?> _complexity = new("--complexity") { Description = "How complex the task is, from 1 to 10.", HelpName = "N" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("metrics", "What a step has cost so far; the tokens are added up.", $"step metrics {StepArguments.Example} --input 12000 --output 33000 --cost \"EUR 0.45\" --complexity 7") { _file, _input, _output, _cost, _complexity };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new RecordMetrics(parsed.GetValue(_input), parsed.GetValue(_output))
        {
            Cost = parsed.GetValue(_cost),
            Complexity = parsed.GetValue(_complexity),
        }));
        return command;
    }
}
