using PhaseGuard.Git;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Writes the file of a step that is planned.</summary>
internal static class StepMaker
{
    /// <param name="session">The world.</param>
    /// <param name="file">The file, as somebody named it.</param>
    /// <param name="plan">What is planned.</param>
    /// <returns>The exit code; where it is not 0, there is no file.</returns>
    public static int Run(Session session, string file, NewStep plan)
    {
        string full = Path.GetFullPath(Path.Combine(session.Directory, file));
        if (file.Length == 0 || file.EndsWith('/') || Directory.Exists(full))
        {
            return session.Refuse($"{Quote.Of(file)} is a folder: name the file of the step.");
        }

        try
        {
            NamedStep planned = NamedStep.At(file, full);
            ValidationOptions options = planned.Options(session);
            byte[] text = plan.Write(options, out string? refusal);
            return Refuse(session, planned, text, refusal, options) ?? Write(session, file, full, text, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(file)} cannot be made: {exception.Message.TrimEnd('.')} (make its folder writable, and try again).", exception);
        }
    }

    private static int? Refuse(Session session, NamedStep planned, byte[] text, string? refusal, ValidationOptions options)
    {
        FileReport report = StepValidator.ValidateAddition(planned.Path, text, CommitContext.Ordinary, options);
        Finding[] flaws = [.. report.Findings.Where(finding => finding.Rule.Id != "PG021")];
        return refusal is null && flaws.Length == 0
            ? null
            : StepWriter.Decline(session, planned, new StepEditing { Refusal = refusal, CanBeRead = true, Flaws = new FileReport(planned.Path, flaws, null) });
    }

    private static int Write(Session session, string file, string full, byte[] text, ValidationOptions options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        NamedStep named = NamedStep.At(file, full);
        using WriterLock held = WriterLock.Wait(named.LockFile, session.Patience);
        if (Path.Exists(named.File))
        {
            return session.Decline($"{Quote.Of(file)} is there, and was left alone: name another file.");
        }

        WholeFile.Write(named.File, stream => stream.Write(text));
        using JsonTree tree = JsonTree.Parse(text);
        var step = new StepFile(named.Path, tree, options);
        session.Output.Write($"Planned {Quote.Plain(named.Shown)}: {step.Phases.Count} phases, {step.Phases.Count(phase => phase.Status == PhaseStatus.Skipped)} of them preset as NOT_APPLICABLE.\n");
        session.Output.Write(named.IsUnguarded(options.Policy) ? "No glob of the policy matches it, so no hook will look at it: keep it in a folder named steps, or add its folder to \"steps\" of phaseguard.json.\n" : "");
        session.Output.Write($"Next: {Quote.Plain(NextStep.Of(step, named.Shown).Command!)}\n");
        return ExitCode.Ok;
    }
}
