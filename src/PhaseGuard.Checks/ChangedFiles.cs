using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What a commit does to judged files, by the policy's globs.</summary>
internal static class ChangedFiles
{
    /// <summary>The changes in path order. A file that comes from where no glob looks, or from files of another kind, is new.</summary>
    public static IReadOnlyList<ChangedFile> Of(IReadOnlyList<PathChange> entries, Policy policy)
    {
        var files = new List<ChangedFile>();
        foreach (PathChange entry in entries)
        {
            FileKind? after = entry.IsDeleted ? null : DialectBook.KindOf(entry.Path, policy);
            FileKind? before = entry.Status is 'D' or 'R' ? DialectBook.KindOf(entry.Source, policy) : after;
            if (after is not null)
            {
                files.Add(new ChangedFile(after, after == before ? entry : entry with { Status = 'A', Source = entry.Path }));
            }

            if (before is not null && before != after)
            {
                files.Add(new ChangedFile(before, entry with { Status = 'D', Path = entry.Source }));
            }
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
