using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step fail</c>: a step failed.</summary>
internal static class StepFailCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _reason = StepArguments.Reason("What made it fail.");
    private static readonly Option<string[]> _suggest = StepArguments.Texts("--suggest", "What could help; once for each suggestion.");

    private static readonly Option<string> _canRetry = new Option<string>("--can-retry")
    {
        Description = "Whether another try makes sense: true or false.", HelpName = "BOOLEAN", DefaultValueFactory = _ => "true",
    }.AcceptOnlyFromAmong("true", "false");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("fail", "A step failed: FAILED, with what the next one needs to know.", $"step fail {StepArguments.Example} --reason \"no test account\" --suggest \"ask the operators for one\"") { _file, _reason, _suggest, _canRetry };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new FailStep(parsed.GetValue(_reason)!)
        {
            Suggestions = parsed.GetValue(_suggest) ?? [],
            CanRetry = parsed.GetValue(_canRetry) == "true",
        }));
        return command;
    }
}
