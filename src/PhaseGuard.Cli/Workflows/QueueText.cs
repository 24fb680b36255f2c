using PhaseGuard.Checks;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Queue;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Says which tasks come next, for people.</summary>
internal static class QueueText
{
    /// <returns>The exit code: 1 where tasks are left and none can be begun.</returns>
    public static int Write(TextWriter writer, ReadyQueue queue, SessionCommandLine line)
    {
        foreach (string sentence in Sentences(queue, line))
        {
            writer.Write($"{Quote.Plain(sentence)}\n");
        }

        return queue.IsStuck ? ExitCode.Blocked : ExitCode.Ok;
    }

    private static IEnumerable<string> Sentences(ReadyQueue queue, SessionCommandLine line)
    {
        if (queue.IsDone)
        {
            yield return "No task is left.";
        }

        if (queue.IsStuck)
        {
            yield return $"Nothing is ready: {string.Join(", ", queue.Waiting)}.";
        }

        foreach (SessionTask task in queue.Active)
        {
            yield return $"{task.Id} is active.";
            yield return $"Next: {line.Of(new WorkflowAction(WorkflowVerb.Complete, task.Id))}";
        }

        if (queue.Ready is [var only])
        {
            yield return $"{only.Id} comes next{(only.File.Assignee is { } agent ? $", for @{agent}" : "")}.";
        }
        else if (queue.Ready.Count > 1)
        {
            yield return $"Together: {string.Join(", ", queue.Ready.Select(task => task.Id))}.";
        }

        foreach (SessionTask task in queue.Ready)
        {
            yield return $"Next: {line.Of(new WorkflowAction(WorkflowVerb.Start, task.Id))}";
        }
    }
}
