using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step review</c>: somebody is asked to review the work.</summary>
internal static class StepReviewCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _reason = StepArguments.Reason("Why a review is needed.");
    private static readonly Option<string> _from = StepArguments.Text("--from", "Who is asked.", "@AGENT");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("review", "Somebody is asked to review the work: IN_REVIEW.", $"step review {StepArguments.Example} --reason \"the session lives in a cookie now\" --from @solution-architect") { _file, _reason, _from };
        command.SetAction(parsed => StepWriter.Run(context, parsed.GetValue(_file)!, new ReviewStep(parsed.GetValue(_from)!, parsed.GetValue(_reason)!)));
        return command;
    }
}
