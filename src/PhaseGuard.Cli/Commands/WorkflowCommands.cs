using System.CommandLine;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>workflow</c>: the sessions of a workflow, from their tasks to their end.</summary>
internal static class WorkflowCommands
{
    public static Command Create(CommandContext context) => new("workflow", "Work through the tasks of a session.")
    {
        WorkflowListCommand.Create(context),
        WorkflowStatusCommand.Create(context),
        WorkflowNextCommand.Create(context),
        WorkflowBriefCommand.Create(context),
        WorkflowStartCommand.Create(context),
        WorkflowCompleteCommand.Create(context),
        WorkflowStopCommand.CreateBlock(context),
        WorkflowStopCommand.CreateFail(context),
        WorkflowStopCommand.CreateSkip(context),
        WorkflowResumeCommand.Create(context),
        WorkflowRepairCommand.Create(context),
    };
}
