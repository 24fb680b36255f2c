using System.Text;
using System.Text.Unicode;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Files;

/// <summary>The work tree that somebody stands in; outside a repository, the current folder.</summary>
internal sealed class WorkTree
{
    private readonly GitCommand? _git;
    private WorkTree(string top, string directory, GitCommand? git)
        => (Top, Directory, _git) = (top, directory, git);

    /// <summary>The top of the work tree; outside a repository, the current folder.</summary>
    public string Top { get; }

    public string Directory { get; }

    public bool IsRepository => _git is not null;

    private WorkTreePrefix Prefix => field ??= new WorkTreePrefix(_git!);

    /// <summary>Looks upward for a repository; only where there is one, git is asked.</summary>
    public static WorkTree Find(CommandContext context) => Find(context.Git);

    /// <summary>The work tree that a folder lies in, whatever the current folder.</summary>
    public static WorkTree Of(string folder) => Find(new GitCommand(folder));

    private static WorkTree Find(GitCommand git)
    {
        if (!IsInRepository(git.Directory))
        {
            return new WorkTree(git.Directory, git.Directory, null);
        }

        string up = git.Ask("rev-parse", "--show-cdup").OrThrow().Text;
        string top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(git.Directory, up)));
        return new WorkTree(top, git.Directory, git);
    }

    /// <summary>A path under the top as the repository has it, with <c>/</c>; any other path absolute.</summary>
    public string RepositoryPath(string file)
    {
        string relative = Path.GetRelativePath(Top, file);
        return (IsOutside(relative) ? file : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The absolute path of what is given by hand; one that reaches the work tree only through links is the work tree's own.</summary>
    public string Locate(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(Directory, path)));
        return IsOutside(Path.GetRelativePath(Top, full)) ? RealPath.Of(full) : full;
    }

    /// <summary>The repository path as one would type it in the current folder.</summary>
    public string Show(string path) => _git is null || Path.IsPathRooted(path) ? path : Prefix.Show(path);

    /// <summary>The absolute path of a repository path.</summary>
    public string FileOf(string path) => Path.Combine(Top, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The repository paths of all files that are tracked, or untracked and not ignored, while git lists them.</summary>
    /// <param name="isJudged">Says which of them are judged; only those must be UTF-8.</param>
    /// <param name="refuse">Receives each one that is not, and why it cannot be read; without it, that ends the listing.</param>
    public IEnumerable<string> Files(Func<string, bool> isJudged, Action<string, CannotCheckException>? refuse = null)
    {
        using GitProcess listing = new GitCommand(Top).Start("ls-files", "-z", "--cached", "--others", "--exclude-standard");
        listing.CloseInput();
        var fields = NulSeparatedReader.Of(listing);
        while (fields.TryRead(out ReadOnlySpan<byte> path))
        {
            if (path is [.., (byte)'/'])
            {
                continue; // a repository of its own, of whose files this one knows nothing
            }

            if (Utf8.IsValid(path))
            {
                yield return Encoding.UTF8.GetString(path);
            }
            else if (GitPath.Show(path) is var shown && isJudged(shown))
            {
                var reason = new CannotCheckException($"the path {shown} is not UTF-8 and cannot be read in the work tree: stage it, and use check --staged.");
                (refuse ?? throw reason)(shown, reason);
            }
        }

        listing.Finish();
    }

    /// <summary>The repository paths of all files that could be step files; in no repository, of those below the current folder.</summary>
    public IEnumerable<string> JsonFiles()
    {
        var any = new Policy { Steps = ["**"] };
        IEnumerable<string> files = IsRepository ? Files(any.IsStepFile) : FolderWalk.Files(Top).Select(RepositoryPath);
        return files.Where(any.IsStepFile);
    }

    /// <summary>A file of the git folder, which linked work trees have each for themselves; absent outside a repository.</summary>
    /// <param name="name">Its name.</param>
    public string? GitFile(string name)
        => _git is null ? null : Path.GetFullPath(Path.Combine(Directory, _git.Ask("rev-parse", "--git-path", name).OrThrow().Text));

    /// <summary>The policy that counts here: the one that is named, else the one at the top; outside a repository the nearest upward.</summary>
    /// <param name="named">The path that somebody gave by hand.</param>
    /// <exception cref="CannotCheckException">It cannot be used.</exception>
    public Policy ReadPolicy(string? named)
    {
        if (named is not null)
        {
            return Load(Path.GetFullPath(Path.Combine(Directory, named)), named);
        }

        for (string? folder = Top; folder is not null; folder = IsRepository ? null : Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, PolicyFile.Name);
            if (Path.Exists(file))
            {
                return Load(file, Path.GetRelativePath(Directory, file));
            }
        }

        return Policy.Default;
    }

    private Policy Load(string file, string shown)
    {
        ReadOnlyMemory<byte> content = FileContent.ReadSetting(file)
            ?? throw new CannotCheckException($"there is no policy {Quote.Of(shown)}: correct the path.");
        return PolicyLoader.Load(shown, content, path => FileContent.ReadSetting(Path.Combine(Top, path)));
    }

    private static bool IsOutside(string relative)
        => Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsInRepository(string directory)
    {
        bool found = Environment.GetEnvironmentVariable("GIT_DIR") is not null;
        for (string? folder = directory; folder is not null && !found; folder = Path.GetDirectoryName(folder))
        {
            found = Path.Exists(Path.Combine(folder, ".git"));
        }

        return found;
    }
}
