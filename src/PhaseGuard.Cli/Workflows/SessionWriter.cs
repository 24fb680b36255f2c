using PhaseGuard.Checks;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Reports;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Records a command in a session: read, edit, judge and write, one writer at a time.</summary>
internal static class SessionWriter
{
    /// <param name="context">The world.</param>
    /// <param name="session">How somebody calls the session; <see langword="null"/> where only one can be meant.</param>
    /// <param name="task">The task id, or the path of its file.</param>
    /// <param name="command">What is to be recorded of the task.</param>
    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    public static int Run(CommandContext context, string? session, string task, Func<string, WorkflowCommand> command)
    {
        var search = new SessionSearch(context);
        using WriterLock held = WriterLock.Wait(search.LockFile, context.Patience, context.Sleep);
        return search.FindOf(session, task, out string name) is { } folder ? Run(context, search, folder, command(name)) : search.Code;
    }

    /// <summary>The same with a session that was found, by whoever holds the lock.</summary>
    public static int Run(CommandContext context, SessionSearch search, SessionFolder folder, WorkflowCommand command)
    {
        SessionCommandLine line = search.LineFor(folder); // before the session is closed
        using SessionFiles files = folder.ReadAll();
        SessionEditResult result = SessionEditor.Edit(files, command, context.Time);
        if (result.Forbidden is { } refusal)
        {
            return Decline(context, folder, refusal, line);
        }

        Write(folder, result.Writes);
        StepWriter.Print(context, result.Next is { } next ? [.. result.Recorded, $"Next: {line.Of(next)}"] : result.Recorded);
        return ExitCode.Ok;
    }

    /// <summary>Says what stands against a command.</summary>
    public static int Decline(CommandContext context, SessionFolder folder, WorkflowRefusal refusal, SessionCommandLine line)
    {
        TextStyle style = context.Device.Style(context.Variable) with { ShowPath = folder.Show };
        foreach (FileReport report in refusal.Findings)
        {
            TextReport.WriteFindings(context.Output, report, report.Findings, style);
        }

        return context.Decline(line.Sentence(refusal));
    }

    /// <summary>Writes files in their order; where one cannot be written, those before it become what they were.</summary>
    /// <exception cref="CannotCheckException">One cannot be written.</exception>
    public static void Write(SessionFolder folder, IReadOnlyList<SessionWrite> writes)
    {
        var done = new Stack<SessionWrite>();
        try
        {
            foreach (SessionWrite write in writes)
            {
                MakeFolder(folder, write.Path);
                WholeFile.Write(folder.FileOf(write.Path), folder.Show(write.Path), write.Before is { } before ? before.Span : default, write.After);
                done.Push(write);
            }
        }
        catch (CannotCheckException)
        {
            TakeBack(folder, done);
            throw;
        }
    }

    private static void MakeFolder(SessionFolder folder, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.FileOf(path))!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the folder of {Quote.Of(folder.Show(path))} cannot be made: {exception.Message.TrimEnd('.')} (make its place writable, and try again).", exception);
        }
    }

    private static void TakeBack(SessionFolder folder, Stack<SessionWrite> done)
    {
        while (done.TryPop(out SessionWrite? write))
        {
            if (write.Before is { } before)
            {
                WholeFile.Write(folder.FileOf(write.Path), folder.Show(write.Path), write.After.Span, before);
            }
            else
            {
                File.Delete(folder.FileOf(write.Path));
            }
        }
    }
}
