using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Queue;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow next</c>: which tasks come next.</summary>
internal static class WorkflowNextCommand
{
    private static readonly Argument<string?> _session = WorkflowArguments.Session();
    private static readonly Option<string> _format = FormatOption.Create("How the answer is written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("next", "Which tasks of a session come next, and the command to type.", "workflow next", "workflow next WFS-auth") { _session, _format };
        command.SetAction(parsed => Run(context, parsed.GetValue(_session), parsed.IsJson(_format)));
        return command;
    }

    private static int Run(CommandContext context, string? named, bool asJson)
    {
        var search = new SessionSearch(context);
        if (search.Find(named) is not { } folder)
        {
            return search.Code;
        }

        (SessionFiles files, ReadyQueue queue) = new LazySession(folder).ReadQueue();
        using SessionFiles read = files;
        if (!asJson)
        {
            return QueueText.Write(context.Output, queue, search.LineFor(folder));
        }

        ToolJson.Write(context.Output, ReadyQueueDocument.Of(folder.Name, queue), ToolJson.Default.ReadyQueueDocument);
        return queue.IsStuck ? ExitCode.Blocked : ExitCode.Ok;
    }
}
