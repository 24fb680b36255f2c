using System.CommandLine;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow complete</c>: a task is done.</summary>
internal static class WorkflowCompleteCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string?> _session = WorkflowArguments.Among();
    private static readonly Option<string?> _summary = new("--summary") { Description = "Where the summary is read from; - is standard input.", HelpName = "FILE" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("complete", "A task is done: completed, ticked off, and with its summary.", "workflow complete IMPL-2", "workflow complete IMPL-3 --summary notes.md") { _task, _session, _summary };
        command.SetAction(parsed => Run(context, parsed.GetValue(_session), parsed.GetValue(_task)!, parsed.GetValue(_summary)));
        return command;
    }

    private static int Run(CommandContext context, string? session, string task, string? summary)
    {
        ReadOnlyMemory<byte>? text = summary is null ? default(ReadOnlyMemory<byte>?) : GivenText.Read(context, summary);
        return SessionWriter.Run(context, session, task, name => new CompleteTask(name, text));
    }
}
