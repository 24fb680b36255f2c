using PhaseGuard.Agents.Edits;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Agents.Judging;

/// <summary>The work tree in which something happens, found without a call of git.</summary>
internal sealed class WorkPlace
{
    private const string LinkedFolder = "gitdir: ";

    private WorkPlace(string top, string gitFolder) => (Top, GitFolder) = (top, gitFolder);

    /// <summary>The top of the work tree, absolute.</summary>
    public string Top { get; }

    /// <summary>Its git folder, absolute; a linked work tree has one of its own.</summary>
    public string GitFolder { get; }

    /// <summary>The policy of the work tree.</summary>
    /// <exception cref="CannotCheckException">It cannot be used.</exception>
    public Policy Policy => field ??= ReadPolicy(Read);

    /// <summary>How agents are answered; as by default where nobody can use the policy.</summary>
    public AgentHooks Hooks
    {
        get
        {
            try
            {
                return Policy.AgentHooks;
            }
            catch (CannotCheckException)
            {
                return new AgentHooks();
            }
        }
    }

    /// <summary>git, asked at the top.</summary>
    public GitCommand Git => new Repository(GitFolder, Top).At(Top);

    /// <summary>The work tree that a folder lies in, or would.</summary>
    /// <param name="folder">An absolute path without links.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    /// <exception cref="CannotCheckException">It is not clear which one is meant.</exception>
    public static WorkPlace? Of(string folder)
        => RepositorySearch.Find(folder, out bool isGitFolder) is { } top && !isGitFolder ? new WorkPlace(top, GitFolderOf(Path.Combine(top, RepositorySearch.GitFolder))) : null;

    /// <summary>The repository path of a file, with <c>/</c>.</summary>
    /// <param name="file">An absolute path below the top.</param>
    public string RepositoryPath(string file) => Path.GetRelativePath(Top, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The absolute path of a repository path.</summary>
    public string FileOf(string path) => Path.Combine(Top, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Reads a file that the guard itself needs.</summary>
    /// <param name="path">Its repository path, with <c>/</c>.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    public ReadOnlyMemory<byte>? Read(string path) => Optional(DiskFile.Read(FileOf(path), followsLink: true));

    /// <summary>The policy as it is where files are read in some way.</summary>
    /// <param name="read">Reads a file by its repository path; <see langword="null"/> where there is none.</param>
    /// <exception cref="CannotCheckException">It cannot be used.</exception>
    public static Policy ReadPolicy(Func<string, ReadOnlyMemory<byte>?> read) => PolicyLoader.Load(PolicyFile.Name, read(PolicyFile.Name), read);

    /// <summary>An array that is <see langword="null"/> would else become a text of no bytes.</summary>
    public static ReadOnlyMemory<byte>? Optional(byte[]? content) => content is null ? default(ReadOnlyMemory<byte>?) : content;

    private static string GitFolderOf(string entry)
        => File.Exists(entry) && File.ReadAllText(entry).Trim() is var text && text.StartsWith(LinkedFolder, StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(entry)!, text[LinkedFolder.Length..]))
            : entry;
}
