namespace PhaseGuard.Git;

/// <summary>What stands at a path.</summary>
/// <param name="Mode">The file mode, such as <c>100644</c>; zeros where there is nothing.</param>
/// <param name="Id">The object id.</param>
internal readonly record struct TreeEntry(string Mode, string Id)
{
    public bool IsFile => Flaw is null;

    /// <summary>Why the entry has no content to judge; <see langword="null"/> for a regular file.</summary>
    public Unreadable? Flaw => Mode switch
    {
        "100644" or "100755" => null,
        "120000" => Unreadable.SymbolicLink,
        "160000" => Unreadable.Submodule,
        _ => Unreadable.NoFile,
    };
}
