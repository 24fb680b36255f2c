namespace PhaseGuard.Agents.Edits;

/// <summary>Reads files of the work tree as an agent's tools would; what is no regular file of a size that is judged is as none.</summary>
internal static class DiskFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="followsLink">Whether a link at the end stands for what it leads to; a judged file never is one.</param>
    /// <returns><see langword="null"/> where there is none, or none that can be read.</returns>
    public static byte[]? Read(string path, bool followsLink = false)
    {
        try
        {
            var file = new FileInfo(path);
            if (followsLink && file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            {
                file = target;
            }

            return !file.Exists || file.LinkTarget is not null || file.Length > Unreadable.SizeLimit ? null
                : file.Length == 0 ? [] // a pipe has no size either, and no end
                : File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
