namespace PhaseGuard.Checks;

/// <summary>What the files that a commit changes are known by before it and after it.</summary>
/// <param name="files">The files, as git pairs their versions.</param>
internal sealed class CommitNames(IReadOnlyList<JudgedFile> files)
{
    private readonly Lookup<string, JudgedFile> _holders = files.Where(file => file.Before is not null && file.File.Before is not null)
        .ToLookup(file => file.Before!.Identity, StringComparer.Ordinal);

    private readonly Lookup<string, JudgedFile> _heirs = files.Where(file => file.After is not null && file.File.Before is not null)
        .ToLookup(file => file.File.Before!.Path, StringComparer.Ordinal);

    /// <summary>
    /// The file that bore the name before which another one bears now; <see langword="null"/> where none did, or it still does.
    /// A file of which nobody had begun what it records may hand its name on: plans are renumbered, and one of two is dropped.
    /// </summary>
    public JudgedFile? LastHolder(JudgedFile file)
    {
        JudgedFile[] holders = [.. Holders(file).Where(holder => !(holder.Before!.IsPristine && (file.KeepsItsName || LivesOn(holder, file))))];
        return holders.Where(holder => IsInGroupOf(holder, file)).MinBy(holder => holder.Before!.IsPristine)
            ?? (!IsCalledAsBefore(file) && holders.Where(holder => AreKin(holder, file)).ToArray() is [var kin] ? kin : null);
    }

    /// <summary>Whether the version that git pairs with a file was called as the file is, wherever it stood.</summary>
    private static bool IsCalledAsBefore(JudgedFile file) => file.Before?.Identity == file.After!.Identity;

    private IEnumerable<JudgedFile> Holders(JudgedFile file)
        => _holders[file.After!.Identity].Where(holder => holder.File.Kind == file.File.Kind && !IsStillHeld(holder));

    private static bool IsInGroupOf(JudgedFile holder, JudgedFile file) => holder.File.Before!.Group == file.File.Group;

    private bool IsStillHeld(JudgedFile holder) => _heirs[holder.File.Before!.Path].Any(heir => heir.KeepsItsName);

    /// <summary>Whether git knows the version again in another file, which is not one by its name that somebody had begun.</summary>
    private bool LivesOn(JudgedFile holder, JudgedFile file)
        => _heirs[holder.File.Before!.Path].Any(heir => heir != file && !Holders(heir).Any(begun => IsInGroupOf(begun, heir) && !begun.Before!.IsPristine));

    /// <summary>Whether both are part of one whole: they say so, or the group of one lies in the folder of the other's group.</summary>
    private static bool AreKin(JudgedFile holder, JudgedFile file)
        => (holder.Before!.Project is { } project && project == file.After!.Project)
            || file.File.Path.StartsWith(FolderOf(holder.File.Before!.Group), StringComparison.Ordinal)
            || holder.File.Before!.Path.StartsWith(FolderOf(file.File.Group), StringComparison.Ordinal);

    /// <summary>The folder that a group's folder lies in.</summary>
    private static string FolderOf(string group) => group[..(group.TrimEnd('/').LastIndexOf('/') + 1)];
}
