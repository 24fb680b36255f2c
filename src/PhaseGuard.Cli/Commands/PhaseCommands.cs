using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase</c>: record the phases of a step, one at a time.</summary>
internal static class PhaseCommands
{
    public static Command Create(CommandContext context) => new("phase", "Record the phases of a step, one at a time.")
    {
        PhaseStartCommand.Create(context),
        PhaseRunCommand.Create(context),
        PhaseCompleteCommand.Create(context),
        PhaseSkipCommand.Create(context),
        PhaseListCommand.Create(context),
    };
}
