namespace PhaseGuard;

/// <summary>The files of the tree that is judged, of which records tell: the next commit, a commit, or the work tree.</summary>
internal abstract class FilesBeside
{
    /// <summary>The SHA-256 of a file's bytes, as 64 hexadecimal digits; the file is read piece by piece, however large it is.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <returns><see langword="null"/> where the tree has no such file.</returns>
    public string? Sha256Of(string path) => path.Any(char.IsControl) || path.Split('/').Any(name => name is "" or "." or "..") ? null : Read(path);

    /// <summary>Reads the file of a path that goes up nowhere and has no control character.</summary>
    protected abstract string? Read(string path);
}
