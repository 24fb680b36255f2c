using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Reports;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Records a command in a step file: read, edit, judge and write, one writer at a time.</summary>
internal static class StepWriter
{
    /// <summary>What the names of files begin with that a writer makes; only the holder of the lock may have one.</summary>
    private const string Beside = ".phaseguard-step-";

    /// <param name="context">The world.</param>
    /// <param name="file">The step file, as somebody named it.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    public static int Run(CommandContext context, string file, StepCommand command) => Run(context, NamedStep.Find(context, file), command);

    /// <summary>The same with a step that was found.</summary>
    public static int Run(CommandContext context, NamedStep step, StepCommand command) => Run(context, step, command, out _);

    /// <summary>The same for a command that is about a commit.</summary>
    /// <param name="context">The world.</param>
    /// <param name="step">The step.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="message">The message of that commit; <see langword="null"/> where nothing was written.</param>
    public static int Run(CommandContext context, NamedStep step, StepCommand command, out string? message)
    {
        using WriterLock held = WriterLock.Wait(step.LockFile, context.Patience);
        ValidationOptions options = step.Options(context);
        byte[] before = step.Read(out Unreadable? flaw);
        StepEditing editing = flaw is null
            ? StepEditor.Edit(step.Path, step.Shown, before, command, options)
            : new StepEditing { Flaws = StepValidator.ValidateUnreadable(step.Path, flaw, options) };
        message = editing.Message;
        if (editing.After is not { } after)
        {
            return Decline(context, step, editing);
        }

        if (!after.AsSpan().SequenceEqual(before))
        {
            Write(step, after);
        }

        editing.Told.ForEach(sentence => context.Output.Write($"{Quote.Plain(sentence)}\n"));
        return ExitCode.Ok;
    }

    /// <summary>Says what stands against it.</summary>
    public static int Decline(CommandContext context, NamedStep step, StepEditing editing)
    {
        if (editing.Refusal is { } refusal)
        {
            return context.Decline(refusal);
        }

        TextStyle style = context.Device.Style(context.Variable) with { ShowPath = _ => step.Shown };
        TextReport.WriteFindings(context.Output, editing.Flaws!, editing.Flaws!.Findings, style);
        return context.Decline(editing.CanBeRead
            ? "nothing was written, since the file would then have the above."
            : $"nothing was written, since {Quote.Of(step.Shown)} cannot be read as a step file.");
    }

    private static void Write(NamedStep step, byte[] after)
    {
        try
        {
            if (File.GetAttributes(step.File).HasFlag(FileAttributes.ReadOnly))
            {
                throw new IOException("it is read-only");
            }

            foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(step.File)!, $"{Beside}*{AtomicFile.Extension}"))
            {
                File.Delete(left);
            }

            UnixFileMode? mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(step.File);
            AtomicFile.Write(step.File, stream => stream.Write(after), mode, Beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(step.Shown)} cannot be written: {exception.Message.TrimEnd('.')} (it is as it was; make it and its folder writable, and try again).", exception);
        }
    }
}
