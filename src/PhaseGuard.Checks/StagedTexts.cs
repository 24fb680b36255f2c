using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The texts of the judged files that the next commit would bring or change.</summary>
/// <param name="Files">The kind, the repository path and the text of each regular file.</param>
/// <param name="Beside">The files that stay as they are and are judged together with those.</param>
/// <param name="Policy">The policy that says which files are judged.</param>
internal sealed record StagedTexts(IReadOnlyList<(FileKind Kind, string Path, byte[] Text)> Files, IReadOnlyList<Outline> Beside, Policy Policy)
{
    /// <summary>Reads them from the index.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="given">The policy to judge by; the one that is staged where it is <see langword="null"/>.</param>
    /// <param name="options">How they are judged.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static StagedTexts Read(GitCommand git, Policy? given, ValidationOptions options)
    {
        IReadOnlyList<PathChange> entries = StagedEntries.Read(git);
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        options = options with { Policy = given ?? new StagedPolicy(git, entries, objects).Load() };
        var texts = new List<(FileKind, string Path, byte[])>();
        IReadOnlyList<ChangedFile> files = ChangedFiles.Of([.. entries.Where(entry => !entry.IsUnmerged)], options.Policy);
        foreach (ChangedFile file in files.Where(file => file.Kind.IsJudged))
        {
            if (file.After is { Entry.IsFile: true } version && objects.Read(version.Entry.Id) is { IsMissing: false, Size: <= Unreadable.SizeLimit } blob)
            {
                texts.Add((version.Kind, version.Path, blob.Content.ToArray()));
            }
        }

        HashSet<string> groups = [.. files.Where(file => file.Kind.Dialect.JudgesWholeGroups).Select(file => file.Group)];
        IReadOnlyList<Outline> beside = groups.Count == 0 ? [] : ReadBeside(git, entries[0].After.Id, objects, groups, [.. texts.Select(text => text.Path)], options);
        objects.Finish();
        return new StagedTexts(texts, beside, options.Policy);
    }

    private static IReadOnlyList<Outline> ReadBeside(
        GitCommand git, string sampleId, ObjectReader objects, HashSet<string> groups, HashSet<string> texts, ValidationOptions options)
    {
        using GitProcess listing = TreeListing.StartIndex(git, groups, sampleId);
        IReadOnlyDictionary<string, TreeEntry> entries = TreeListing.FinishIndex(listing, IsBeside);
        using var documents = new DocumentCache(objects, keptBytes: 0);
        return new OutlineCache().Read([.. entries.Select(entry => new FileVersion(DialectBook.KindOf(entry.Key, options.Policy)!, entry.Key, entry.Value))], documents, options);

        bool IsBeside(string path)
            => !texts.Contains(path) && DialectBook.KindOf(path, options.Policy)?.Dialect is { JudgesWholeGroups: true } dialect && groups.Contains(dialect.GroupOf(path));
    }
}
