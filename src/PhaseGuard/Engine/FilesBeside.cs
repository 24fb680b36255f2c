namespace PhaseGuard;

/// <summary>The files of the tree that is judged, of which records tell: the next commit, a commit, or the work tree.</summary>
internal abstract class FilesBeside
{
    private readonly List<IReadOnlyList<string>> _listed = [];

    /// <summary>The SHA-256 of a file's bytes, as 64 hexadecimal digits; the file is read piece by piece, however large it is.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <returns><see langword="null"/> where the tree has no such file.</returns>
    public string? Sha256Of(string path) => path.Any(char.IsControl) || path.Split('/').Any(name => name is "" or "." or "..") ? null : Read(path);

    /// <summary>The repository paths of the regular files that somebody wants; the tree is listed once, and only where somebody asks.</summary>
    /// <param name="folders">The folders in and below which they lie, each ended by <c>/</c>; empty for the root.</param>
    /// <param name="isWanted">Says which are wanted: the same each time.</param>
    public IReadOnlyList<string> Paths(IReadOnlyCollection<string> folders, Func<string, bool> isWanted)
    {
        lock (_listed)
        {
            if (_listed.Count == 0)
            {
                _listed.Add(List(folders, isWanted));
            }

            return _listed[0];
        }
    }

    /// <summary>Lists the tree.</summary>
    protected abstract IReadOnlyList<string> List(IReadOnlyCollection<string> folders, Func<string, bool> isWanted);

    /// <summary>Reads the file of a path that goes up nowhere and has no control character.</summary>
    protected abstract string? Read(string path);
}
