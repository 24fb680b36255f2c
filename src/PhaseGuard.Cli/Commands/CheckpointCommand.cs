using System.CommandLine;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Messages;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>checkpoint</c>: leave what follows for later, so that what is finished can be committed.</summary>
internal static class CheckpointCommand
{
    private static readonly string[] _names = [Checkpoint.Green, Checkpoint.Review, Checkpoint.Refactor, Checkpoint.Final];

    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<bool> _commit = new("--commit") { Description = "Commit the step file with what is staged." };

    public static Command Create(Session session)
    {
        var command = new Command("checkpoint", "Leave what follows for later, so that what is finished can be committed.");
        foreach (string name in _names)
        {
            var mark = new Command(name, $"The step is at {name}: what follows is pending, and the message of the commit begins with {CommitMessage.ShortFor(name, "ID")}.") { _file, _commit };
            mark.SetAction(parsed => Mark(session, parsed.GetValue(_file)!, name, parsed.GetValue(_commit)));
            command.Add(mark);
        }

        var rollback = new Command("rollback", "Go back behind the last checkpoint; git's part is yours, and is told.") { _file };
        rollback.SetAction(parsed => RollBack(session, parsed.GetValue(_file)!));
        command.Add(rollback);
        return command;
    }

    private static int Mark(Session session, string file, string name, bool commits)
    {
        NamedStep step = NamedStep.Find(session, file);
        if (commits && !step.IsInRepository)
        {
            throw new CannotCheckException($"{Quote.Of(file)} lies in no git repository, and nothing was written: leave --commit out.");
        }

        int code = StepWriter.Run(session, step, new MarkCheckpoint(name), out string? message);
        return message is null ? code
            : commits ? CheckpointCommit.Make(session, step, message)
            : Tell(session, step, message);
    }

    private static int Tell(Session session, NamedStep step, string message)
    {
        session.Output.Write($"Next: git add {Quote.Plain(CommandLine.Word(step.Shown))} && git commit -m {Quote.Plain(CommandLine.Word(message))}\n");
        return ExitCode.Ok;
    }

    private static int RollBack(Session session, string file)
    {
        NamedStep step = NamedStep.Find(session, file);
        int code = StepWriter.Run(session, step, new RollBack(), out string? message);
        if (message is not null)
        {
            session.Output.Write($"{CheckpointCommit.HowToTakeBack(step, message)}\n");
        }

        return code;
    }
}
