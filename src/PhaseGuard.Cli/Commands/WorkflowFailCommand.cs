using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow fail</c>: a task failed: failed, and what went wrong.</summary>
internal static class WorkflowFailCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string> _error = StepArguments.Text("--error", "What went wrong.", "TEXT");
    private static readonly Option<string?> _session = WorkflowArguments.Among();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("fail", "A task failed: failed, and what went wrong.", "workflow fail IMPL-2 --error \"the tests hang\"") { _task, _error, _session };
        command.SetAction(parsed => SessionWriter.Run(
            context, parsed.GetValue(_session), parsed.GetValue(_task)!, name => new StopTask(name, WorkflowStatus.Failed, parsed.GetValue(_error)!)));
        return command;
    }
}
