namespace PhaseGuard.Checks;

/// <summary>Finds the place to which a path leads through links.</summary>
internal static class RealPath
{
    /// <summary>The same where a file at the end that is a link stands for what it leads to.</summary>
    /// <param name="file">An absolute path.</param>
    /// <exception cref="IOException">The links lead nowhere but to each other.</exception>
    public static string OfFile(string file)
        => Of(new FileInfo(file) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : file);

    /// <summary>Whether a file, by whatever links, lies in a folder or below.</summary>
    /// <param name="file">An absolute path.</param>
    /// <param name="folder">An absolute path.</param>
    public static bool IsWithin(string file, string folder)
        => OfFile(file).StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <param name="path">An absolute path; a file at its end that is a link itself stays what it is.</param>
    /// <exception cref="IOException">The links lead nowhere but to each other.</exception>
    public static string Of(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        string here = Path.Combine(Of(parent), Path.GetFileName(path));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target
            ? Of(target.FullName)
            : here;
    }
}
