using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>
/// Records what a command says in the text of a step file, and judges the new text before anybody writes it. What is not
/// edited stays as it was, byte for byte. It reads no clock and writes no file: both are the caller's.
/// </summary>
public static class StepEditor
{
    /// <summary>Carries out a command on a step file.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none.</param>
    /// <param name="before">The file's bytes; a byte order mark at the start is fine, and stays.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="options">The policy, and the time, which the edit records.</param>
    /// <returns>
    /// The new text, where the command is not refused and the file gets no finding by it other than those that a step under way
    /// may have until its next commit (PG021, PG022, PG042, PG043; PG026 where a phase is said to have failed).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/>, <paramref name="command"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The options have no time.</exception>
    public static EditResult Edit(string path, ReadOnlyMemory<byte> before, StepCommand command, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(command);
        DateTimeOffset time = TimeOf(options);
        using var earlier = StepDocument.Read(path, before, options);
        if (!earlier.Step.Root.IsObject)
        {
            return new EditResult { Flaws = earlier.Validate(), IsUnreadable = true };
        }

        var edit = new StepEdit(earlier.Step, time);
        if (command.Apply(edit) is { } refusal)
        {
            return new EditResult { Refusal = refusal };
        }

        byte[] text = edit.Apply(before.Span);
        using var later = StepDocument.Read(path, text, options);
        FileReport flaws = Added(earlier.Validate(), later.Validate().With(later.ValidateChange(earlier, CommitContext.Ordinary)), command);
        return flaws.Findings.Count > 0
            ? new EditResult { Flaws = flaws }
            : new EditResult { Text = text, Recorded = [.. edit.Recorded], CommitMessage = edit.Message, Progress = StepProgress.Of(later.Step) };
    }

    /// <summary>Makes the file of a step that is planned.</summary>
    /// <param name="path">The repository path that it is to have, with <c>/</c>; empty where there is none.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="options">The policy, which may define versions, and the time, which the file records.</param>
    /// <returns>The new text, where the plan is not refused and the file has no finding but that nobody has begun it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/>, <paramref name="plan"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The options have no time.</exception>
    public static EditResult Plan(string path, NewStep plan, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        DateTimeOffset time = TimeOf(options);
        if (plan.Refuse(options.Policy, out PhaseSet? set) is { } refusal)
        {
            return new EditResult { Refusal = refusal };
        }

        byte[] text = plan.Write(set!, time);
        using var planned = StepDocument.Read(path, text, options);
        FileReport report = planned.Validate().With(planned.ValidateChange(null, CommitContext.Ordinary));
        Finding[] flaws = [.. report.Findings.Where(finding => finding.Rule is not PG021UnexecutedPhase)];
        int preset = planned.Step.Phases.Count(phase => phase.Status == PhaseStatus.Skipped);
        return flaws.Length > 0
            ? new EditResult { Flaws = new FileReport(path, flaws, null) }
            : new EditResult { Text = text, Recorded = [$"{set!.Names.Count} phases, {preset} of them preset as NOT_APPLICABLE."], Progress = StepProgress.Of(planned.Step) };
    }

    private static DateTimeOffset TimeOf(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Time ?? throw new ArgumentException("An edit records when it is made: give the options a time.", nameof(options));
    }

    /// <summary>The findings that a file would get; one that only stands elsewhere after the edit is none.</summary>
    private static FileReport Added(FileReport before, FileReport after, StepCommand command)
    {
        HashSet<(string, string)> known = [.. before.Findings.Select(finding => (finding.Rule.Id, finding.Pointer))];
        bool IsNew(Finding finding) => !known.Contains((finding.Rule.Id, finding.Pointer)) && Count(after, finding.Rule) > Count(before, finding.Rule);
        return new FileReport(
            after.Path,
            [.. after.Findings.Where(finding => command.IsAnswerable(finding) || (IsNew(finding) && !command.MayAdd(finding)))],
            after.ResumeAt);
    }

    private static int Count(FileReport report, Rule rule) => report.Findings.Count(finding => finding.Rule == rule);
}
