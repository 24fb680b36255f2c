namespace PhaseGuard.Cli.Files;

/// <summary>Finds the place to which a path leads through links.</summary>
internal static class RealPath
{
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
