using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>checkpoint</c>: leave what follows for later, so that what is finished can be committed.</summary>
internal static class CheckpointCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<bool> _commit = new("--commit") { Description = "Commit the step file with what is staged." };

    public static Command Create(CommandContext context)
    {
        var command = new Command("checkpoint", "Leave what follows for later, so that what is finished can be committed.");
        foreach (string name in MarkCheckpoint.Names)
        {
            var mark = new ToolCommand(name, $"The step is at {name}: what follows is pending, and the message of the commit begins with {MarkCheckpoint.MessageFor(name, "ID")}.", $"checkpoint {name} {StepArguments.Example}") { _file, _commit };
            mark.SetAction(parsed => Mark(context, parsed.GetValue(_file)!, name, parsed.GetValue(_commit)));
            command.Add(mark);
        }

        var rollback = new ToolCommand("rollback", "Go back behind the last checkpoint; the git command that belongs to it is printed, not run.", $"checkpoint rollback {StepArguments.Example}") { _file };
        rollback.SetAction(parsed => RollBack(context, parsed.GetValue(_file)!));
        command.Add(rollback);
        return command;
    }

    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    public static int Mark(CommandContext context, string file, string name, bool commits)
    {
        NamedStep step = NamedStep.Find(context, file);
        if (commits && !step.IsInRepository)
        {
            throw new CannotCheckException($"{Quote.Of(file)} lies in no git repository, and nothing was written: leave --commit out.");
        }

        int code = StepWriter.Run(context, step, new MarkCheckpoint(name), out WrittenEdit? written);
        return written is null ? code
            : commits ? CheckpointCommit.Make(context, step, written)
            : CheckpointCommit.Propose(context, step, written);
    }

    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    public static int RollBack(CommandContext context, string file)
    {
        NamedStep step = NamedStep.Find(context, file);
        int code = StepWriter.Run(context, step, new RollBack(), out WrittenEdit? written);
        if (written is not null)
        {
            StepWriter.Print(context, written.Recorded);
            context.Output.Write($"{CheckpointCommit.HowToTakeBack(step, written.Message)}\n");
        }

        return code;
    }
}
