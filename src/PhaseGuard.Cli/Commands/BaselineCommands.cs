using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>baseline</c>: the findings that were there when the guard came.</summary>
internal static class BaselineCommands
{
    public static Command Create(CommandContext context) => new("baseline", "Write down once what was wrong when the guard came.")
    {
        BaselineCreateCommand.Create(context),
        BaselinePruneCommand.Create(context),
        BaselineUpdateCommand.Create(context),
        BaselineShowCommand.Create(context),
    };
}
