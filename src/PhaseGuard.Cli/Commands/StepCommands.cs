using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step</c>: plan steps, and move them along their state machine.</summary>
internal static class StepCommands
{
    public static Command Create(Session session) => new("step", "Plan steps, and move them along their state machine.")
    {
        StepNewCommand.Create(session),
        StepStartCommand.Create(session),
        StepDoneCommand.Create(session),
        StepFailCommand.Create(session),
        StepReviewCommand.Create(session),
        StepReworkCommand.Create(session),
        StepRetryCommand.Create(session),
        StepResetCommand.Create(session),
        StepStatusCommand.Create(session),
    };
}
