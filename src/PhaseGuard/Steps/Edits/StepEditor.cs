using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>Records what a command says in the text of a step file, and judges the text before anybody writes it.</summary>
internal static class StepEditor
{
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="file">The file as somebody would name it on a command line.</param>
    /// <param name="before">The file's bytes.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="options">The policy and the time.</param>
    public static StepEditing Edit(
        string path, string file, ReadOnlyMemory<byte> before, StepCommand command, ValidationOptions options)
    {
        FileReport judged = StepValidator.Validate(path, before, options);
        using JsonTree tree = JsonTree.Parse(before);
        var step = new StepFile(path, tree, options);
        if (IsUnreadable(step, before))
        {
            return new StepEditing { Flaws = judged };
        }

        var edit = new StepEdit(step, file);
        if (command.Apply(edit) is { } refusal)
        {
            return new StepEditing { Refusal = refusal, CanBeRead = true };
        }

        byte[] after = edit.Apply(before.Span);
        FileReport flaws = Added(judged, StepValidator.ValidateChange(path, before, after, CommitContext.Ordinary, options), command);
        return flaws.Findings.Count > 0
            ? new StepEditing { Flaws = flaws, CanBeRead = true }
            : new StepEditing { After = after, CanBeRead = true, Message = edit.Message, Told = [.. edit.Told, .. edit.Message is null ? Next(path, file, after, options) : []] };
    }

    /// <summary>Whether nothing of a step can be read in the file.</summary>
    public static bool IsUnreadable(StepFile step, ReadOnlyMemory<byte> content) => Unreadable.Find(content) is not null || !step.Root.IsObject;

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

    private static IEnumerable<string> Next(string path, string file, byte[] after, ValidationOptions options)
    {
        using JsonTree tree = JsonTree.Parse(after);
        var step = new StepFile(path, tree, options);
        var next = NextAction.Of(step, file);
        return next.Command is { } command ? [$"Next: {command}"] : step.KnownState == StepState.Done ? [] : [next.Sentence];
    }

    private static int Count(FileReport report, Rule rule) => report.Findings.Count(finding => finding.Rule == rule);
}
