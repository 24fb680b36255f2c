using System.CommandLine;
using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Workflows;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow list</c>: all sessions.</summary>
internal static class WorkflowListCommand
{
    private static readonly Option<string> _format = FormatOption.Create("How sessions are written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("list", "All sessions, and how far they are by their lists; open ones first.", "workflow list") { _format };
        command.SetAction(parsed => Run(context, parsed.IsJson(_format)));
        return command;
    }

    private static int Run(CommandContext context, bool asJson)
    {
        SessionListDocument.Listed[] rows = [.. new SessionSearch(context).All.Select(SessionRow.Read).OrderBy(row => !row.Row.Open).Select(row => asJson ? row.Row : row.Row with { Folder = row.Shown })];
        if (asJson)
        {
            ToolJson.Write(context.Output, new SessionListDocument(1, rows), ToolJson.Default.SessionListDocument);
        }
        else if (rows.Length == 0)
        {
            context.Output.Write("There is no session here.\n");
        }
        else
        {
            TextTable.Write(context.Output, [.. rows.Select(Cells)]);
        }

        return ExitCode.Ok;
    }

    private static string[] Cells(SessionListDocument.Listed row) =>
    [
        Quote.Of(row.Name)[1..^1], row.Status is null ? "-" : Quote.Of(row.Status)[1..^1],
        string.Create(CultureInfo.InvariantCulture, $"{row.Finished} of {row.Entries} finished"), Quote.Plain(row.Folder),
    ];
}
