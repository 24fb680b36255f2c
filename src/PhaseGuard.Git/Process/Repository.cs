namespace PhaseGuard.Git;

/// <summary>The repository that is meant: every call of git names it, so that git looks for none and finds no other.</summary>
/// <param name="GitFolder">Its git folder; a linked work tree has one of its own.</param>
/// <param name="Top">The top of its work tree; <see langword="null"/> where it has none, or where git itself knows it.</param>
internal sealed record Repository(string GitFolder, string? Top)
{
    private const string NamedGitFolder = "GIT_DIR";

    /// <summary>Stands for bytes that are not UTF-8: a path with it leads nowhere.</summary>
    private const char UnknownByte = '\ufffd';

    /// <summary>Whether somebody stands in the git folder of a work tree.</summary>
    public bool IsWithoutItsWorkTree { get; private init; }

    private static bool IsNamed => Environment.GetEnvironmentVariable(NamedGitFolder) is not null;

    /// <summary>Where <c>git commit</c> is run.</summary>
    private string Home { get; init; } = "";

    /// <summary>The one that a hook is run for: git names it in the environment, or runs the hook at its top. git is not asked.</summary>
    /// <returns><see langword="null"/> where the environment names it, or there is none.</returns>
    /// <exception cref="CannotCheckException">It is not clear which one is meant.</exception>
    public static Repository? OfHook()
    {
        string folder = Environment.CurrentDirectory;
        return IsNamed ? null
            : folder.Contains(UnknownByte, StringComparison.Ordinal) ? new Repository(RepositorySearch.GitFolder, null)
            : RepositorySearch.Find(folder, out bool isGitFolder) is not { } home ? null
            : isGitFolder ? new Repository(home, null)
            : new Repository(Path.Combine(home, RepositorySearch.GitFolder), home == folder ? null : home);
    }

    /// <summary>The one that a folder lies in, or that the environment names; git is asked once, and looks whether it is somebody else's.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    /// <exception cref="CannotCheckException">git cannot say, or it is not clear which one is meant.</exception>
    public static Repository? Find(string folder)
    {
        bool isGitFolder = false;
        if ((IsNamed ? folder : RepositorySearch.Find(folder, out isGitFolder)) is not { } home)
        {
            return null;
        }

        string text = new GitCommand(home, isGitFolder ? new Repository(home, null) : null)
            .Ask("rev-parse", "--is-bare-repository", "--is-inside-git-dir", "--is-inside-work-tree", "--show-cdup", "--absolute-git-dir").OrThrow().Text;
        return text.Split('\n', 4) switch
        {
            ["true", _, _, var gitFolder] => new Repository(gitFolder, null) { Home = home },
            ["false", "true", _, var rest] => new Repository(rest.Split('\n', 2)[^1], null) { Home = home, IsWithoutItsWorkTree = true },
            [_, _, _, var rest] when rest.Split('\n', 2) is [var up, var gitFolder] => OfWorkTree(home, up, gitFolder),
            _ => throw new CannotCheckException("git rev-parse answered in a form that is not known (check its version with `git --version`)."),
        };
    }

    /// <summary>git, asked in a folder of the work tree.</summary>
    public GitCommand At(string folder) => new(folder, this);

    /// <summary>git, as somebody would commit with it at the top.</summary>
    /// <param name="limit">How long hooks may take.</param>
    public GitCommand ToCommit(TimeSpan limit) => new(Home, IsNamed ? this : null) { Permission = GitPermission.ToCommit, Limit = limit };

    /// <summary>git, as it keeps what the tracked files hold.</summary>
    /// <param name="limit">How long filters may take.</param>
    public GitCommand ToKeep(TimeSpan limit) => new(Home, IsNamed ? this : null) { Permission = GitPermission.ToKeep, Limit = limit };

    private static Repository OfWorkTree(string home, string up, string gitFolder)
        => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(home, up))) is var top && Directory.Exists(top)
            ? new Repository(gitFolder, top) { Home = home }
            : throw new CannotCheckException($"the work tree {Quote.Of(top)} is not there: correct GIT_WORK_TREE or core.worktree, and try again.");
}
