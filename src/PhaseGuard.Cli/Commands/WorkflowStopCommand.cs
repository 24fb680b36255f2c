using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow block</c>, <c>fail</c> and <c>skip</c>: a task stops before its end, and why.</summary>
internal static class WorkflowStopCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string?> _session = WorkflowArguments.Among();

    public static Command CreateBlock(CommandContext context) => Create(
        context, "block", WorkflowStatus.Blocked, Reason(), "A task cannot go on: blocked, and why.", "workflow block IMPL-3 --reason \"no test account\"");

    public static Command CreateFail(CommandContext context) => Create(
        context, "fail", WorkflowStatus.Failed, StepArguments.Text("--error", "What went wrong.", "TEXT"),
        "A task failed: failed, and what went wrong.", "workflow fail IMPL-2 --error \"the tests hang\"");

    public static Command CreateSkip(CommandContext context) => Create(
        context, "skip", WorkflowStatus.Skipped, Reason(), "A task is left out for good: skipped, and why.", "workflow skip IMPL-3 --reason \"the framework does it\"");

    private static Option<string> Reason() => StepArguments.Text("--reason", "Why.", "TEXT");

    private static ToolCommand Create(CommandContext context, string name, WorkflowStatus status, Option<string> text, string description, string example)
    {
        var command = new ToolCommand(name, description, example) { _task, text, _session };
        command.SetAction(parsed => SessionWriter.Run(
            context, parsed.GetValue(_session), parsed.GetValue(_task)!, task => new StopTask(task, status, parsed.GetValue(text)!)));
        return command;
    }
}
