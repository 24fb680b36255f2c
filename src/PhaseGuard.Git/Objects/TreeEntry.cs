namespace PhaseGuard.Git;

/// <summary>What stands at a path.</summary>
/// <param name="Mode">The file mode, such as <c>100644</c>; zeros where there is nothing.</param>
/// <param name="Id">The object id.</param>
internal readonly record struct TreeEntry(string Mode, string Id)
{
    /// <summary>The ids of the empty blob in git's two hash algorithms.</summary>
    private const string EmptySha1 = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
    private const string EmptySha256 = "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813";

    public bool IsFile => Flaw is null;

    /// <summary>Whether it is a file of at least one byte.</summary>
    public bool HasContent => IsFile && Id is not (EmptySha1 or EmptySha256);

    /// <summary>Why the entry has no content to judge; <see langword="null"/> for a regular file.</summary>
    public Unreadable? Flaw => Mode switch
    {
        "100644" or "100755" => null,
        "120000" => Unreadable.SymbolicLink,
        "160000" => Unreadable.Submodule,
        _ => Unreadable.NoFile,
    };
}
