using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step</c>: plan steps, move them along their state machine, and record how they are executed.</summary>
internal static class StepCommands
{
    public static Command Create(CommandContext context) => new("step", "Plan steps, and move them along their state machine.")
    {
        StepNewCommand.Create(context),
        StepStartCommand.Create(context),
        StepDoneCommand.Create(context),
        StepFailCommand.Create(context),
        StepReviewCommand.Create(context),
        StepReworkCommand.Create(context),
        StepRetryCommand.Create(context),
        StepResetCommand.Create(context),
        StepBlockCommand.Create(context),
        StepUnblockCommand.Create(context),
        StepErrorCommand.Create(context),
        StepQueueCommand.Create(context),
        StepMetricsCommand.Create(context),
        StepStatusCommand.Create(context),
    };
}
