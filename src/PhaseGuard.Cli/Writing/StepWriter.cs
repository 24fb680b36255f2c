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
    /// <param name="written">What was written for the sake of that commit, and is not printed yet; <see langword="null"/> where there is none.</param>
    public static int Run(CommandContext context, NamedStep step, StepCommand command, out WrittenEdit? written)
    {
        using WriterLock held = WriterLock.Wait(step.LockFile, context.Patience, context.Sleep);
        ValidationOptions options = step.Options(context);
        byte[] before = step.Read(out Unreadable? flaw);
        written = null;
        if (flaw is not null)
        {
            return Decline(context, step, StepValidator.ValidateUnreadable(step.Path, flaw, options), isUnreadable: true);
        }

        EditResult result = StepEditor.Edit(step.Path, before, command, options);
        if (!result.Succeeded)
        {
            return Decline(context, step, result);
        }

        byte[] after = result.Text.Value.ToArray();
        IReadOnlyList<string> recorded = Write(step, before, after)
            ? [.. result.Recorded, $"{step.Shown} had another name, a hard link, which keeps the old content."]
            : result.Recorded;
        if (result.CommitMessage is { } message)
        {
            written = new WrittenEdit(message, recorded, result.Progress.Next, before, after);
            return ExitCode.Ok;
        }

        Print(context, recorded.Concat(Next(new CommandLine(context.Tool, step.Shown), result.Progress)));
        return ExitCode.Ok;
    }

    /// <summary>Prints what was recorded.</summary>
    public static void Print(CommandContext context, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            context.Output.Write($"{Quote.Plain(sentence)}\n");
        }
    }

    /// <summary>Says what stands against a command.</summary>
    public static int Decline(CommandContext context, NamedStep step, EditResult result)
    {
        if (result.Refusal is not { } refusal)
        {
            return Decline(context, step, result.Flaws!, result.IsUnreadable);
        }

        string sentence = new CommandLine(context.Tool, step.Shown).Sentence(refusal);
        return refusal.Reason == RefusalReason.UnknownAgent ? context.Refuse(Quote.Plain(sentence)) : context.Decline(sentence);
    }

    /// <summary>Shows the findings that stand against a command.</summary>
    /// <param name="context">The world.</param>
    /// <param name="step">The step.</param>
    /// <param name="flaws">What the file is wrong in, or would be.</param>
    /// <param name="isUnreadable">Whether nothing of a step can be read in it.</param>
    public static int Decline(CommandContext context, NamedStep step, FileReport flaws, bool isUnreadable)
    {
        TextStyle style = context.Device.Style(context.Variable) with { ShowPath = _ => step.Shown };
        TextReport.WriteFindings(context.Output, flaws, flaws.Findings, style);
        return context.Decline(isUnreadable
            ? $"nothing was written, since {Quote.Of(step.Shown)} cannot be read as a step file."
            : "nothing was written, since the file would then have the above.");
    }

    private static IEnumerable<string> Next(CommandLine command, StepProgress progress)
        => progress.Next is { } next ? [$"Next: {command.Of(next)}"] : progress.IsDone ? [] : [progress.Sentence];

    /// <summary>Writes the new text in the place of the old one; where they are the same, nothing.</summary>
    /// <returns>Whether the file had another name.</returns>
    /// <exception cref="CannotCheckException">The file cannot be written; it is as it was.</exception>
    public static bool Write(NamedStep step, byte[] before, byte[] after) => Write(step.File, step.Shown, before, after);

    /// <summary>The same with a file that is known by its absolute path.</summary>
    public static bool Write(string file, string shown, byte[] before, byte[] after)
    {
        if (after.AsSpan().SequenceEqual(before))
        {
            return false;
        }

        try
        {
            foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, $"{Beside}*{AtomicFile.Extension}"))
            {
                File.Delete(left);
            }

            return AtomicFile.Write(file, stream => stream.Write(after), name: Beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(shown)} cannot be written: {exception.Message.TrimEnd('.')} (it is as it was; make it and its folder writable, and try again).", exception);
        }
    }
}
