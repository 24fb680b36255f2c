using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow skip</c>: a task is left out for good: skipped, and why.</summary>
internal static class WorkflowSkipCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string> _reason = StepArguments.Text("--reason", "Why.", "TEXT");
    private static readonly Option<string?> _session = WorkflowArguments.Among();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("skip", "A task is left out for good: skipped, and why.", "workflow skip IMPL-3 --reason \"the framework does it\"") { _task, _reason, _session };
        command.SetAction(parsed => SessionWriter.Run(
            context, parsed.GetValue(_session), parsed.GetValue(_task)!, name => new StopTask(name, WorkflowStatus.Skipped, parsed.GetValue(_reason)!)));
        return command;
    }
}
