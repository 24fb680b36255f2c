namespace PhaseGuard.Git;

/// <summary>Judges what a commit does to step files, each against its earlier version.</summary>
internal sealed class StagedJudge(ValidationOptions options, BlobReader blobs, CommitFacts facts)
{
    /// <exception cref="CannotCheckException">A version cannot be read.</exception>
    public IEnumerable<FileReport> Judge(IReadOnlyList<StagedEntry> steps)
    {
        var commit = new CommitContext { IsMerge = steps.Count > 0 && facts.IsMerge, MayBeAmend = true };
        _ = steps.Count > 0 && facts.IsRevert;
        string[] ids = [.. steps.SelectMany(IdsOf)];
        using IEnumerator<Blob> contents = blobs.ReadAll(ids).GetEnumerator();
        foreach (StagedEntry step in steps)
        {
            ReadOnlyMemory<byte>? before = step.Earlier is { } earlier ? Next(contents, earlier, step.Source).Content.ToArray() : default(ReadOnlyMemory<byte>?);
            FileReport report = step.IsDeleted ? Removed(step, before)
                : step.After.Flaw is { } flaw ? StepValidator.ValidateUnreadable(step.Path, flaw, options)
                : Changed(step, before, Next(contents, step.After, step.Path), commit);
            if (report.IsStepFile || report.Findings.Count > 0)
            {
                yield return report;
            }
        }

        contents.MoveNext();
    }

    private static IEnumerable<string> IdsOf(StagedEntry step)
    {
        if (step.Earlier is { } earlier)
        {
            yield return earlier.Id;
        }

        if (!step.IsDeleted && step.After.IsFile)
        {
            yield return step.After.Id;
        }
    }

    private FileReport Removed(StagedEntry step, ReadOnlyMemory<byte>? before)
        => StepValidator.ValidateRemoval(step.Path, before ?? default, options);

    private FileReport Changed(StagedEntry step, ReadOnlyMemory<byte>? before, Blob after, CommitContext commit)
        => after.Size > StepValidator.SizeLimit ? StepValidator.ValidateUnreadable(step.Path, Unreadable.TooLarge(after.Size), options)
            : before is { } content ? StepValidator.ValidateChange(
                step.Path, content, after.Content, commit with { IsRevert = facts.TakesBack(step.After.Id) }, options)
            : StepValidator.ValidateAddition(step.Path, after.Content, commit, options);

    private static Blob Next(IEnumerator<Blob> contents, TreeEntry entry, string path)
    {
        Blob blob = contents.MoveNext() ? contents.Current : default;
        if (blob.IsMissing)
        {
            throw new CannotCheckException($"the object {entry.Id} of {Quote.Of(path)} is missing or corrupt (`git fsck` tells more; `git add` the file again, and try again).");
        }

        return blob.Type == "blob"
            ? blob
            : throw new CannotCheckException($"the object {entry.Id} of {Quote.Of(path)} is a {blob.Type} and no blob (`git add` the file again, and try again).");
    }
}
