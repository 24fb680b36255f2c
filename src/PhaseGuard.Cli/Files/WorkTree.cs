using System.Text;
using System.Text.Unicode;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Files;

/// <summary>The work tree that somebody stands in; outside a repository, the current folder.</summary>
internal sealed class WorkTree
{
    private WorkTree(string directory, Repository? repository)
        => (Top, Directory, Repository) = (repository?.Top ?? directory, directory, repository?.Top is null ? null : repository);

    /// <summary>The top of the work tree; outside a repository, the current folder.</summary>
    public string Top { get; }

    public string Directory { get; }

    /// <summary>The repository whose work tree it is; <see langword="null"/> where there is none.</summary>
    public Repository? Repository { get; }

    public bool IsRepository => Repository is not null;

    private WorkTreePrefix Prefix => field ??= new WorkTreePrefix(Repository!.At(Directory));

    /// <summary>The work tree of the current folder.</summary>
    /// <exception cref="CannotCheckException">git cannot say, or the folder is git's own.</exception>
    public static WorkTree Find(CommandContext context) => In(context.Directory, context.Repository);

    /// <summary>The work tree that a folder lies in, whatever the current folder.</summary>
    /// <exception cref="CannotCheckException">git cannot say, or the folder is git's own.</exception>
    public static WorkTree Of(string folder) => In(folder, Repository.Find(folder));

    private static WorkTree In(string folder, Repository? repository)
        => repository is { IsWithoutItsWorkTree: true }
            ? throw new CannotCheckException("this folder is git's own: go to the work tree of the repository, and try again.")
            : new WorkTree(folder, repository);

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
    public string Show(string path) => Repository is null || Path.IsPathRooted(path) ? path : Prefix.Show(path);

    /// <summary>The absolute path of a repository path.</summary>
    public string FileOf(string path) => Path.Combine(Top, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The repository paths of all files that are tracked, or untracked and not ignored, while git lists them.</summary>
    /// <param name="isJudged">Says which of them are judged; only those must be UTF-8.</param>
    /// <param name="refuse">Receives each one that is not, and why it cannot be read; without it, that ends the listing.</param>
    public IEnumerable<string> Files(Func<string, bool> isJudged, Action<string, CannotCheckException>? refuse = null)
    {
        using GitProcess listing = Repository!.At(Top).Start("ls-files", "-z", "--cached", "--others", "--exclude-standard");
        listing.CloseInput();
        var fields = NulSeparatedReader.Of(listing);
        while (fields.TryRead(out ReadOnlySpan<byte> path))
        {
            if (path.IsEmpty || path.SequenceEqual("./"u8))
            {
                throw fields.Damaged(); // git shows a name that is empty so
            }

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
        => Repository is null ? null : Path.Combine(Repository.GitFolder, name);

    /// <summary>The policy that counts here: the one that is named, else the one at the top; outside a repository the nearest upward.</summary>
    /// <param name="named">The path that somebody gave by hand.</param>
    /// <exception cref="CannotCheckException">It cannot be used.</exception>
    public Policy ReadPolicy(string? named)
    {
        if (named is not null)
        {
            return Load(Path.GetFullPath(Path.Combine(Directory, named)), named, within: null);
        }

        for (string? folder = Top; folder is not null; folder = IsRepository ? null : Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, PolicyFile.Name);
            if (Path.Exists(file))
            {
                return Load(file, Path.GetRelativePath(Directory, file), within: folder);
            }
        }

        return PolicyLoader.Load(PolicyFile.Name, content: null, ReadNamed);
    }

    private Policy Load(string file, string shown, string? within)
    {
        ReadOnlyMemory<byte> content = FileContent.ReadSetting(file, within)
            ?? throw new CannotCheckException($"there is no policy {Quote.Of(shown)}: correct the path.");
        return PolicyLoader.Load(shown, content, ReadNamed);
    }

    private ReadOnlyMemory<byte>? ReadNamed(string path) => FileContent.ReadSetting(FileOf(path), within: Top);

    private static bool IsOutside(string relative)
        => Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
