using System.CommandLine;
using System.Text;
using PhaseGuard.Cli.Execution;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step queue</c>: a step waits for an agent.</summary>
internal static class StepQueueCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<int?> _position = new("--position") { Description = "Its position; 1 comes next. Default: after the last of its folder.", HelpName = "N" };
    private static readonly Option<string?> _start = new("--start") { Description = "When it can begin, about, such as 2026-06-01T09:00:00Z.", HelpName = "TIME" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("queue", "A step waits for an agent, behind the others of its folder.", $"step queue {StepArguments.Example}", $"step queue {StepArguments.Example} --position 1 --start 2026-06-01T09:00:00Z") { _file, _position, _start };
        command.SetAction(parsed => Run(context, parsed.GetValue(_file)!, parsed.GetValue(_position), parsed.GetValue(_start)));
        return command;
    }

    private static int Run(CommandContext context, string file, int? position, string? start)
    {
        DateTimeOffset? estimate = start is not null && Timestamp.TryRead(Encoding.UTF8.GetBytes(start), out Timestamp read) ? read.ToTime() : null;
        if (start is not null && estimate is null)
        {
            return context.Refuse($"--start is no time: {Quote.Of(start)}. Write the day and the time in UTC, such as 2026-06-01T09:00:00Z.");
        }

        NamedStep step = NamedStep.Find(context, file);
        return StepWriter.Run(context, step, new QueueStep(position ?? QueueStep.After(ExecutionCheck.Others(context, step))) { EstimatedStart = estimate });
    }
}
