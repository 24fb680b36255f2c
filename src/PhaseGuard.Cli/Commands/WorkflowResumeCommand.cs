using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Queue;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow resume</c>: the work on a session goes on.</summary>
internal static class WorkflowResumeCommand
{
    private static readonly Argument<string> _session = new("SESSION") { Description = "The session: a folder's name, with or without WFS-, or its path." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("resume", "The work on a session goes on: what was paused or planned is active.", "workflow resume WFS-auth") { _session };
        command.SetAction(parsed => Run(context, parsed.GetValue(_session)!));
        return command;
    }

    private static int Run(CommandContext context, string named)
    {
        var search = new SessionSearch(context);
        using WriterLock held = WriterLock.Wait(search.LockFile, context.Patience, context.Sleep);
        if (search.Find(named) is not { } folder)
        {
            return search.Code;
        }

        if (SessionWriter.Run(context, search, folder, new ResumeSession()) is not ExitCode.Ok and int code)
        {
            return code;
        }

        using SessionFiles files = folder.ReadAll();
        context.Output.Write($"{SessionHead.Of(files.Session)}\n");
        return QueueText.Write(context.Output, new ReadyQueue(files.Session), search.LineFor(folder));
    }
}
