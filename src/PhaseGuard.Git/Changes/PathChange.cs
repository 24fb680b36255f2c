namespace PhaseGuard.Git;

/// <summary>One path that a commit changes.</summary>
/// <param name="Status">git's letter: A, C, D, M, R, T or U.</param>
/// <param name="Path">The path after the commit, relative to the top, with <c>/</c>.</param>
/// <param name="Source">The path before a rename or copy; otherwise <paramref name="Path"/>.</param>
/// <param name="Before">What stands at <paramref name="Source"/> before the commit.</param>
/// <param name="After">What stands at <paramref name="Path"/> after the commit.</param>
internal sealed record PathChange(char Status, string Path, string Source, TreeEntry Before, TreeEntry After)
{
    public bool IsDeleted => Status == 'D';

    public bool IsUnmerged => Status == 'U';

    /// <summary>The version that the commit changes; <see langword="null"/> where there was none, or none that can be read.</summary>
    public TreeEntry? Earlier => Status is 'A' or 'C' || !Before.IsFile ? null : Before;

    /// <summary>Whether the commit takes a path away.</summary>
    public bool Removes(string path) => Status is 'D' or 'R' && Source == path;

    /// <summary>Whether the commit has something new at a path.</summary>
    public bool Brings(string path) => !IsDeleted && Path == path;
}
