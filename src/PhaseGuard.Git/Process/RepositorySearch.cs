namespace PhaseGuard.Git;

/// <summary>
/// Looks upward for a repository without asking git, which would take any folder that looks like a bare repository for one:
/// such a folder can be committed, with a configuration of its own.
/// </summary>
internal static class RepositorySearch
{
    /// <summary>What the top of a work tree has.</summary>
    public const string GitFolder = ".git";

    /// <summary>Finds the nearest folder that has <c>.git</c>, else the git folder that the search begins in.</summary>
    /// <param name="folder">Where the search begins, absolute.</param>
    /// <param name="isGitFolder">Whether it is a git folder: a bare repository, or that of a work tree.</param>
    /// <returns>The folder; <see langword="null"/> where there is none.</returns>
    /// <exception cref="CannotCheckException">The search begins in a bare repository among the files of another.</exception>
    public static string? Find(string folder, out bool isGitFolder)
    {
        string? git = null;
        isGitFolder = false;
        for (string? here = folder; here is not null; here = Path.GetDirectoryName(here))
        {
            if (IsRepository(Path.Combine(here, GitFolder)))
            {
                isGitFolder = git == Path.Combine(here, GitFolder);
                return git is null || isGitFolder ? git ?? here
                    : throw new CannotCheckException($"{Quote.Of(git)} looks like a repository among the files of {Quote.Of(here)}: leave it, or name the one that you mean by GIT_DIR, and try again.");
            }

            git ??= LooksBare(here) ? here : null;
        }

        isGitFolder = git is not null;
        return git;
    }

    /// <summary>A folder that only bears the name is passed over, as git does; a link to a branch that has no commit leads nowhere.</summary>
    private static bool IsRepository(string gitFolder) => File.Exists(gitFolder) || Path.Exists(Path.Combine(gitFolder, "HEAD"));

    /// <summary>Whatever git would take for a git folder is one here, and a little more.</summary>
    private static bool LooksBare(string folder)
        => Path.Exists(Path.Combine(folder, "HEAD"))
            && (Directory.Exists(Path.Combine(folder, "objects")) || File.Exists(Path.Combine(folder, "commondir")));
}
