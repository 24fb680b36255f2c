using PhaseGuard.Cli.Files;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Mcp;

/// <summary>Keeps calls in the repository in which the server was started.</summary>
internal static class Confinement
{
    private const string GitFolder = ".git";

    /// <summary>Lets a path pass that leads to a place of the work tree, by whatever links.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="path">The path as somebody named it, from the top of the work tree.</param>
    /// <returns>The same path.</returns>
    /// <exception cref="CannotCheckException">It leads elsewhere: out, into git's own folder, or into another repository.</exception>
    public static string Admit(WorkTree tree, string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw new CannotCheckException($"{Quote.Of(path)} is no path: correct it.");
        }

        string top = RealPath.Of(Path.TrimEndingDirectorySeparator(tree.Top));
        string relative = Path.GetRelativePath(top, Real(Path.GetFullPath(Path.Combine(tree.Top, path)), path));
        if (Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        {
            throw new CannotCheckException($"{Quote.Of(path)} leads out of the repository in which the server runs: name a path in it.");
        }

        string folder = top;
        foreach (string name in relative.Split(Path.DirectorySeparatorChar))
        {
            folder = Path.Combine(folder, name);
            if (name.Equals(GitFolder, StringComparison.OrdinalIgnoreCase) || (name != "." && Path.Exists(Path.Combine(folder, GitFolder))))
            {
                throw new CannotCheckException($"{Quote.Of(path)} lies in git's own folder, or in another repository: name a path of this work tree.");
            }
        }

        return path;
    }

    private static string Real(string full, string path)
    {
        try
        {
            return RealPath.OfFile(full);
        }
        catch (IOException exception)
        {
            throw new CannotCheckException($"{Quote.Of(path)} is behind links that lead nowhere: correct the path.", exception);
        }
    }
}
