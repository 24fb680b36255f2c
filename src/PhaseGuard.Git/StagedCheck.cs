namespace PhaseGuard.Git;

/// <summary>Judges what the next commit would hold, from the index and the object store, never from the work tree.</summary>
internal static class StagedCheck
{
    /// <summary>Judges the staged step files.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="options">The time.</param>
    /// <param name="given">The policy to judge by; the one that is staged where it is <see langword="null"/>.</param>
    /// <returns>What the commit does to the policy, and the step files that it brings, in path order.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, ValidationOptions options, Policy? given = null)
    {
        IReadOnlyList<StagedEntry> entries = StagedEntries.Read(git);
        if (entries.FirstOrDefault(entry => entry.IsUnmerged) is { } unmerged)
        {
            throw new CannotCheckException($"the index has unmerged paths, such as {Quote.Of(unmerged.Path)}: resolve them, `git add` them, and try again.");
        }

        if (!entries.Any(entry => entry.TouchesJson))
        {
            return new Report([]);
        }

        using var blobs = new BlobReader(git, StepValidator.SizeLimit);
        var staged = new StagedPolicy(entries, blobs);
        options = options with { Policy = given ?? staged.Load() };
        FileReport? change = given is null ? staged.Compare(options.Policy, options.Strict) : null;
        StagedEntry[] steps =
        [
            .. entries.Where(entry => !entry.IsDeleted && options.Policy.IsStepFile(entry.Path))
                .OrderBy(entry => entry.Path, StringComparer.Ordinal),
        ];
        return new Report([.. change is null ? Array.Empty<FileReport>() : [change], .. Judge(steps, blobs, options)]);
    }

    private static IEnumerable<FileReport> Judge(StagedEntry[] steps, BlobReader blobs, ValidationOptions options)
    {
        string[] ids = [.. steps.Where(step => step.Flaw is null).Select(step => step.Id)];
        using IEnumerator<Blob> contents = blobs.ReadAll(ids).GetEnumerator();
        foreach (StagedEntry step in steps)
        {
            yield return step.Flaw is { } flaw
                ? StepValidator.ValidateUnreadable(step.Path, flaw, options)
                : Judge(step, contents.MoveNext() ? contents.Current : default, options);
        }

        contents.MoveNext();
    }

    private static FileReport Judge(StagedEntry step, Blob blob, ValidationOptions options)
    {
        if (blob.IsMissing)
        {
            throw new CannotCheckException($"the object {step.Id} of {Quote.Of(step.Path)} is missing or corrupt (`git fsck` tells more; `git add` the file again, and try again).");
        }

        if (blob.Type != "blob")
        {
            throw new CannotCheckException($"the object {step.Id} of {Quote.Of(step.Path)} is a {blob.Type} and no blob (`git add` the file again, and try again).");
        }

        return blob.Size > StepValidator.SizeLimit
            ? StepValidator.ValidateUnreadable(step.Path, Unreadable.TooLarge(blob.Size), options)
            : StepValidator.Validate(step.Path, blob.Content, options);
    }
}
