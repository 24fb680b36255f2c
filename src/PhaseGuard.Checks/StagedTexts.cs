using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The texts of the judged files that the next commit would bring or change.</summary>
internal static class StagedTexts
{
    /// <summary>Reads them from the index.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="given">The policy that says which files are judged; the one that is staged where it is <see langword="null"/>.</param>
    /// <param name="policy">That policy.</param>
    /// <returns>The kind, the repository path and the text of each regular file.</returns>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IReadOnlyList<(FileKind Kind, string Path, byte[] Text)> Read(GitCommand git, Policy? given, out Policy policy)
    {
        IReadOnlyList<PathChange> entries = StagedEntries.Read(git);
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        policy = given ?? new StagedPolicy(git, entries, objects).Load();
        var texts = new List<(FileKind, string, byte[])>();
        foreach (ChangedFile file in ChangedFiles.Of([.. entries.Where(entry => !entry.IsUnmerged)], policy))
        {
            if (file.After is { Entry.IsFile: true } version && objects.Read(version.Entry.Id) is { IsMissing: false, Size: <= Unreadable.SizeLimit } blob)
            {
                texts.Add((version.Kind, version.Path, blob.Content.ToArray()));
            }
        }

        objects.Finish();
        return texts;
    }
}
