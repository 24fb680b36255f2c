using System.CommandLine;
using System.Text;
using PhaseGuard.Checks;
using PhaseGuard.Cli.AgentSetup;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>agent-guide</c>: print what an agent has to know, or write it into <c>AGENTS.md</c>.</summary>
internal static class AgentGuideCommand
{
    private const string File = "AGENTS.md";

    private static readonly Option<bool> _write = new("--write") { Description = $"Write it into {File} at the top of the work tree, between marks." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("agent-guide", $"Print what a coding agent has to know of step files, for {File}.", "agent-guide", "agent-guide --write") { _write };
        command.SetAction(parsed => parsed.GetValue(_write) ? Write(context) : Print(context));
        return command;
    }

    private static int Print(CommandContext context)
    {
        context.Output.Write(AgentGuide.Text(context.Tool));
        return ExitCode.Ok;
    }

    private static int Write(CommandContext context)
    {
        var tree = WorkTree.Find(context);
        string path = tree.FileOf(File);
        string shown = Quote.Plain(tree.Show(File));
        string? before = FileContent.ReadSetting(path, tree.Top) is { } content ? Encoding.UTF8.GetString(content.Span) : null;
        string after = AgentGuide.PutInto(before, context.Tool) ?? throw new CannotCheckException($"{shown} has one mark of the guide without the other, so nothing was written: take it out, and try again.");
        if (after == before)
        {
            context.Output.Write($"{shown} has the guide already.\n");
            return ExitCode.Ok;
        }

        try
        {
            AtomicFile.Write(RealPath.OfFile(path), stream => stream.Write(Encoding.UTF8.GetBytes(after)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{shown} cannot be written: {exception.Message} (make it writable, and try again).", exception);
        }

        context.Output.Write($"{shown} has the guide now.\n");
        return ExitCode.Ok;
    }
}
