using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase</c>: record the phases of a step, one at a time.</summary>
internal static class PhaseCommands
{
    public static Command Create(Session session) => new("phase", "Record the phases of a step, one at a time.")
    {
        PhaseStartCommand.Create(session),
        PhaseCompleteCommand.Create(session),
        PhaseSkipCommand.Create(session),
        PhaseListCommand.Create(session),
    };
}
