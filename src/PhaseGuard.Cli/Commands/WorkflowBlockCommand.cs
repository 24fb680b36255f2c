using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow block</c>: a task cannot go on: blocked, and why.</summary>
internal static class WorkflowBlockCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string> _reason = StepArguments.Text("--reason", "Why.", "TEXT");
    private static readonly Option<string?> _session = WorkflowArguments.Among();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("block", "A task cannot go on: blocked, and why.", "workflow block IMPL-3 --reason \"no test account\"") { _task, _reason, _session };
        command.SetAction(parsed => SessionWriter.Run(
            context, parsed.GetValue(_session), parsed.GetValue(_task)!, name => new StopTask(name, WorkflowStatus.Blocked, parsed.GetValue(_reason)!)));
        return command;
    }
}
