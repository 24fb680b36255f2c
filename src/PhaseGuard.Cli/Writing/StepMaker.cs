using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Writes the file of a step that is planned.</summary>
internal static class StepMaker
{
    /// <param name="context">The world.</param>
    /// <param name="file">The file, as somebody named it.</param>
    /// <param name="plan">What is planned.</param>
    /// <returns>The exit code; where it is not 0, there is no file.</returns>
    public static int Run(CommandContext context, string file, NewStep plan)
    {
        string full = Path.GetFullPath(Path.Combine(context.Directory, file));
        if (file.Length == 0 || file.EndsWith('/') || Directory.Exists(full))
        {
            return context.Refuse($"{Quote.Of(file)} is a folder: name the file of the step.");
        }

        try
        {
            NamedStep planned = NamedStep.At(file, full);
            ValidationOptions options = planned.Options(context);
            EditResult result = StepEditor.Plan(planned.Path, plan, options);
            return result.Succeeded ? Write(context, file, full, result, options.Policy) : StepWriter.Decline(context, planned, result);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(file)} cannot be made: {exception.Message.TrimEnd('.')} (make its folder writable, and try again).", exception);
        }
    }

    private static int Write(CommandContext context, string file, string full, EditResult result, Policy policy)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        NamedStep named = NamedStep.At(file, full);
        using WriterLock held = WriterLock.Wait(named.LockFile, context.Patience, context.Sleep);
        if (Path.Exists(named.File))
        {
            return context.Decline($"{Quote.Of(file)} is there, and was left alone: name another file.");
        }

        AtomicFile.Write(named.File, stream => stream.Write(result.Text!.Value.Span));
        context.Output.Write($"Planned {Quote.Plain(named.Shown)}: {string.Join(' ', result.Recorded)}\n");
        context.Output.Write(named.IsUnguarded(policy) ? "No glob of the policy matches it, so no hook will judge it: keep it in a folder named steps, or add its folder to \"steps\" of phaseguard.json.\n" : "");
        context.Output.Write(named.LacksPolicy ? $"This repository has no policy, and by the defaults a step that nobody has started is not committed: `{context.Tool} init` writes a policy that lets it.\n" : "");
        context.Output.Write($"Next: {Quote.Plain(context.CommandsOn(named.Shown).Of(result.Progress!.Next!))}\n");
        return ExitCode.Ok;
    }
}
