namespace PhaseGuard.Git;

/// <summary>One path that the next commit changes.</summary>
/// <param name="Status">git's letter: A, C, D, M, R, T or U.</param>
/// <param name="Mode">The file mode after the commit, such as <c>100644</c>; zeros where the path is deleted.</param>
/// <param name="Id">The object id after the commit.</param>
/// <param name="Path">The path after the commit, relative to the top, with <c>/</c>.</param>
/// <param name="Source">The path before a rename or copy; otherwise <paramref name="Path"/>.</param>
internal sealed record StagedEntry(char Status, string Mode, string Id, string Path, string Source)
{
    public bool IsDeleted => Status == 'D';

    public bool IsUnmerged => Status == 'U';

    /// <summary>Whether a path that ends in <c>.json</c> comes, goes or changes: no other can be a step file or a policy.</summary>
    public bool TouchesJson => IsJson(Path) || IsJson(Source);

    /// <summary>Whether the next commit takes a path away.</summary>
    public bool Removes(string path) => Status is 'D' or 'R' && Source == path;

    /// <summary>Whether the next commit has something new at a path.</summary>
    public bool Brings(string path) => !IsDeleted && Path == path;

    /// <summary>Why the entry has no content to judge; <see langword="null"/> for a regular file.</summary>
    public Unreadable? Flaw => Mode switch
    {
        "100644" or "100755" => null,
        "120000" => Unreadable.SymbolicLink,
        "160000" => Unreadable.Submodule,
        _ => Unreadable.NoFile,
    };

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
