using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow status</c>: the tasks of a session.</summary>
internal static class WorkflowStatusCommand
{
    private static readonly Argument<string?> _session = WorkflowArguments.Session();
    private static readonly Option<string> _format = FormatOption.Create("How tasks are written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("status", "The tasks of a session: how far each is, and what it waits for.", "workflow status", "workflow status WFS-auth") { _session, _format };
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

        using SessionFiles files = folder.ReadAll();
        if (asJson)
        {
            ToolJson.Write(context.Output, SessionStatusDocument.Of(files.Session), ToolJson.Default.SessionStatusDocument);
            return ExitCode.Ok;
        }

        context.Output.Write($"{SessionHead.Of(files.Session, files.Session.Model.Shown)}\n");
        TextTable.Write(context.Output, [.. TaskOrder.Of(files.Session).Select(Cells)]);
        return ExitCode.Ok;
    }

    private static string[] Cells(SessionTask task) =>
    [
        Quote.Of(task.Id)[1..^1], task.StatusWord, task.File.Title is { } title ? Quote.Of(title)[1..^1] : "",
        task.File.Dependencies is { Count: > 0 } dependencies ? $"waits for {Quote.Some([.. dependencies.Select(dependency => dependency.Id)])}" : "",
    ];
}
