using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What a commit does to judged files, by the policy's globs.</summary>
internal static class ChangedFiles
{
    /// <summary>The changes in path order.</summary>
    public static IReadOnlyList<ChangedFile> Of(IReadOnlyList<PathChange> entries, Policy policy, ObjectReader objects)
    {
        var files = new List<ChangedFile>();
        foreach (PathChange entry in entries)
        {
            if (!entry.IsDeleted && DialectBook.KindOf(entry.Path, policy) is { } kind)
            {
                files.Add(new ChangedFile(kind, entry));
            }
            else if (entry.Status is 'D' or 'R' && DialectBook.KindOf(entry.Source, policy) is { } earlier)
            {
                files.Add(new ChangedFile(earlier, entry with { Status = 'D', Path = entry.Source }));
            }
        }

        JoinRenamed(files, objects);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>A file that was rewritten so much that git sees no rename is known by what it calls itself, within its group.</summary>
    private static void JoinRenamed(List<ChangedFile> files, ObjectReader objects)
    {
        foreach (ChangedFile removed in files.Where(file => file.Change.IsDeleted && file.Change.Before.IsFile).ToArray())
        {
            ChangedFile[] added = [.. files.Where(file => file.Change.Status == 'A' && file.Change.After.IsFile && AreOfOneGroup(file, removed))];
            string? identity = added.Length == 0 ? null : Identify(removed.Kind, removed.Change.Before, objects);
            if (identity is not null && Array.Find(added, file => Identify(file.Kind, file.Change.After, objects) == identity) is { } successor)
            {
                files.Remove(removed);
                files[files.IndexOf(successor)] = successor with
                {
                    Change = successor.Change with { Status = 'R', Source = removed.Path, Before = removed.Change.Before },
                };
            }
        }
    }

    private static bool AreOfOneGroup(ChangedFile one, ChangedFile other)
        => one.Kind == other.Kind && one.Kind.Dialect.GroupOf(one.Path) == other.Kind.Dialect.GroupOf(other.Path);

    private static string? Identify(FileKind kind, TreeEntry entry, ObjectReader objects)
    {
        using Document document = kind.Read("", objects.Read(entry.Id).Content, ValidationOptions.Default);
        return document.Outline.Identity;
    }
}
