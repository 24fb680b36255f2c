using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Json;
using PhaseGuard.Steps;
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
            byte[] text = plan.Write(options, out string? refusal);
            return Refuse(context, planned, text, refusal, options) ?? Write(context, file, full, text, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(file)} cannot be made: {exception.Message.TrimEnd('.')} (make its folder writable, and try again).", exception);
        }
    }

    private static int? Refuse(CommandContext context, NamedStep planned, byte[] text, string? refusal, ValidationOptions options)
    {
        FileReport report = StepValidator.ValidateAddition(planned.Path, text, CommitContext.Ordinary, options);
        Finding[] flaws = [.. report.Findings.Where(finding => finding.Rule.Id != "PG021")];
        return refusal is null && flaws.Length == 0
            ? null
            : StepWriter.Decline(context, planned, new StepEditing { Refusal = refusal, CanBeRead = true, Flaws = new FileReport(planned.Path, flaws, null) });
    }

    private static int Write(CommandContext context, string file, string full, byte[] text, ValidationOptions options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        NamedStep named = NamedStep.At(file, full);
        using WriterLock held = WriterLock.Wait(named.LockFile, context.Patience);
        if (Path.Exists(named.File))
        {
            return context.Decline($"{Quote.Of(file)} is there, and was left alone: name another file.");
        }

        AtomicFile.Write(named.File, stream => stream.Write(text));
        using JsonTree tree = JsonTree.Parse(text);
        var step = new StepFile(named.Path, tree, options);
        context.Output.Write($"Planned {Quote.Plain(named.Shown)}: {step.Phases.Count} phases, {step.Phases.Count(phase => phase.Status == PhaseStatus.Skipped)} of them preset as NOT_APPLICABLE.\n");
        context.Output.Write(named.IsUnguarded(options.Policy) ? "No glob of the policy matches it, so no hook will judge it: keep it in a folder named steps, or add its folder to \"steps\" of phaseguard.json.\n" : "");
        context.Output.Write($"Next: {Quote.Plain(NextAction.Of(step, named.Shown).Command!)}\n");
        return ExitCode.Ok;
    }
}
