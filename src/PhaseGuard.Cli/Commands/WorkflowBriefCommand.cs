using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow brief</c>: what the agent of a task is told.</summary>
internal static class WorkflowBriefCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string?> _session = WorkflowArguments.Among();
    private static readonly Option<string> _format = FormatOption.Create("How the brief is written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("brief", "The prompt for the agent of a task. Nothing is started, and nothing written.", "workflow brief IMPL-1") { _task, _session, _format };
        command.SetAction(parsed => BriefPrinter.Run(context, parsed.GetValue(_session), parsed.GetValue(_task)!, parsed.IsJson(_format)));
        return command;
    }
}
