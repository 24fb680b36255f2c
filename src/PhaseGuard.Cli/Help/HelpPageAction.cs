using System.CommandLine;
using System.CommandLine.Invocation;

namespace PhaseGuard.Cli.Help;

/// <summary>What <c>--help</c> does, whatever else stands on the command line.</summary>
internal sealed class HelpPageAction(CommandContext context, RootCommand root, IReadOnlyList<CommandGroup> groups) : SynchronousCommandLineAction
{
    /// <summary>How wide help is where no terminal says how many columns it has.</summary>
    private const int UsualWidth = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var page = new HelpPage(context.Output, context.Tool, context.Device.IsTerminal ? context.Device.Width() : UsualWidth);
        Command command = parseResult.CommandResult.Command;
        if (command == root)
        {
            page.Write(root, groups);
        }
        else
        {
            page.Write(command);
        }

        return Checks.ExitCode.Ok;
    }
}
