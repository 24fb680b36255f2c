namespace PhaseGuard.Git;

/// <summary>Shows repository paths relative to the folder that somebody stands in.</summary>
internal sealed class WorkTreePrefix
{
    private readonly string _folder;

    /// <summary>Finds where in the work tree the folder is; git is asked only where the environment names the repository.</summary>
    /// <param name="git">The repository, at the folder.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public WorkTreePrefix(GitCommand git)
    {
        _folder = git.Repository is { } repository ? Below(repository.Top, git.Directory)
            : IsTop(git.Directory) ? ""
            : git.Ask("rev-parse", "--show-prefix").OrThrow().Text;
    }

    private static string Below(string? top, string folder)
    {
        string below = top is null ? "." : Path.GetRelativePath(top, folder.Length == 0 ? Environment.CurrentDirectory : folder);
        return below == "." || Path.IsPathRooted(below) || below.Split(Path.DirectorySeparatorChar)[0] == ".." ? "" : below.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsTop(string folder)
        => Path.Exists(Path.Combine(folder, ".git")) && Environment.GetEnvironmentVariable("GIT_WORK_TREE") is null;

    /// <summary>The path as one would type it in the folder.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public string Show(string path)
    {
        string[] folders = _folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] names = path.Split('/');
        int shared = 0;
        while (shared < folders.Length && shared < names.Length - 1 && folders[shared] == names[shared])
        {
            shared++;
        }

        return string.Join('/', Sequence.Repeat("..", folders.Length - shared).Concat(names[shared..]));
    }
}
