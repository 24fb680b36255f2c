using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow start</c>: a task begins.</summary>
internal static class WorkflowStartCommand
{
    private static readonly Argument<string> _task = WorkflowArguments.Task();
    private static readonly Option<string?> _session = WorkflowArguments.Among();
    private static readonly Option<bool> _retry = new("--retry") { Description = "Try once more what failed." };
    private static readonly Option<bool> _force = new("--force") { Description = "With --retry: also past two attempts." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("start", "A task begins: active.", "workflow start IMPL-1", "workflow start IMPL-4 --retry") { _task, _session, _retry, _force };
        command.SetAction(parsed => Run(context, parsed.GetValue(_session), parsed.GetValue(_task)!, parsed.GetValue(_retry), parsed.GetValue(_force)));
        return command;
    }

    private static int Run(CommandContext context, string? session, string task, bool isRetry, bool isForced)
        => isForced && !isRetry ? context.Refuse("--force goes with --retry.")
            : SessionWriter.Run(context, session, task, name => new StartTask(name, isRetry, isForced));
}
