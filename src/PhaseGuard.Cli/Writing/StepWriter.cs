using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Reports;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Records a command in a step file: read, edit, judge and write, one writer at a time.</summary>
internal static class StepWriter
{
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
        written = null;
        if (Write(context, step, command, out int code) is not var (result, before))
        {
            return code;
        }

        if (result.CommitMessage is { } message)
        {
            written = new WrittenEdit(message, result.Recorded, result.Progress!.Next, before, result.Text!.Value.ToArray());
        }
        else
        {
            Print(context, result.Recorded.Concat(Next(context.CommandsOn(step.Shown), result.Progress!)));
        }

        return code;
    }

    /// <summary>The same without a word, unless something stands against it.</summary>
    /// <param name="context">The world.</param>
    /// <param name="step">The step.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="code">The exit code.</param>
    /// <returns>What was written, and the bytes before; <see langword="null"/> where nothing was.</returns>
    public static (EditResult Result, byte[] Before)? Write(CommandContext context, NamedStep step, StepCommand command, out int code)
    {
        using WriterLock held = WriterLock.Wait(step.LockFile, context.Patience, context.Sleep);
        ValidationOptions options = step.Options(context);
        byte[] before = step.Read(out Unreadable? flaw);
        if (flaw is not null)
        {
            code = Decline(context, step, StepValidator.ValidateUnreadable(step.Path, flaw, options), isUnreadable: true);
            return null;
        }

        EditResult result = StepEditor.Edit(step.Path, before, command, options);
        if (!result.Succeeded)
        {
            code = Decline(context, step, result);
            return null;
        }

        code = ExitCode.Ok;
        return WholeFile.Write(step.File, step.Shown, before, result.Text.Value.ToArray())
            ? (result with { Recorded = [.. result.Recorded, $"{step.Shown} had another name, a hard link, which keeps the old content."] }, before)
            : (result, before);
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

        string sentence = context.CommandsOn(step.Shown).Sentence(refusal);
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
}
