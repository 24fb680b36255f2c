namespace PhaseGuard.Git;

/// <summary>One path that the next commit changes.</summary>
/// <param name="Status">git's letter: A, C, D, M, R, T or U.</param>
/// <param name="Mode">The file mode after the commit, such as <c>100644</c>; zeros where the path is deleted.</param>
/// <param name="Id">The object id after the commit.</param>
/// <param name="Path">The path after the commit, relative to the top, with <c>/</c>.</param>
internal sealed record StagedEntry(char Status, string Mode, string Id, string Path)
{
    public bool IsDeleted => Status == 'D';

    public bool IsUnmerged => Status == 'U';

    /// <summary>Why the entry has no content to judge; <see langword="null"/> for a regular file.</summary>
    public Unreadable? Flaw => Mode switch
    {
        "100644" or "100755" => null,
        "120000" => Unreadable.SymbolicLink,
        "160000" => Unreadable.Submodule,
        _ => Unreadable.NoFile,
    };
}
