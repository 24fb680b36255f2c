using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Cli.Workflows;

/// <summary>A session folder of a work tree: the paths of its files, which are read when somebody asks.</summary>
internal sealed class SessionFolder
{
    private readonly WorkTree _tree;
    private readonly ValidationOptions _options;

    /// <param name="tree">The work tree.</param>
    /// <param name="folder">The repository path of the folder, ended by <c>/</c>.</param>
    /// <param name="options">How the files are judged.</param>
    public SessionFolder(WorkTree tree, string folder, ValidationOptions options) => (_tree, Folder, _options) = (tree, folder, options);

    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder { get; }

    public string Name => SessionPath.NameOf(Folder);

    public bool IsArchived => SessionPath.IsArchived(Folder);

    /// <summary>The repository paths of its files, in order.</summary>
    /// <exception cref="CannotCheckException">A link is on the way, or nobody may read the folder.</exception>
    public IReadOnlyList<string> Paths => field ??= List();

    /// <summary>The paths of its task files, in order.</summary>
    public IEnumerable<string> TaskPaths => Paths.Where(path => !SessionPath.In(path, SessionPath.Tasks).IsEmpty);

    /// <summary>Whether somebody works on it: it is not archived, and not completed.</summary>
    public bool IsOpen => !IsArchived && Status != SessionStatus.Completed;

    /// <summary>The status that the session file says.</summary>
    public SessionStatus Status
    {
        get
        {
            using SessionFiles files = Read([SessionPath.SessionFile]);
            return files.Session.Status;
        }
    }

    /// <summary>Reads all files.</summary>
    public SessionFiles ReadAll() => ReadPaths(Paths);

    /// <summary>Reads files by their names below the folder, as far as they are there.</summary>
    public SessionFiles Read(params IEnumerable<string> names) => ReadPaths(names.Select(name => $"{Folder}{name}").Where(path => Paths.Contains(path)));

    /// <summary>Reads files by their repository paths; of summaries only whether they have a byte.</summary>
    /// <exception cref="CannotCheckException">Nobody may read one.</exception>
    public SessionFiles ReadPaths(IEnumerable<string> paths) => new(Folder, paths.Select(ReadOne).OfType<RawFile>(), _options);

    /// <summary>The first entry of each task in the list, where no task file is read: ids are told by the names of task files.</summary>
    /// <param name="files">The list, where there is one.</param>
    public IEnumerable<ListEntry> EntriesOf(SessionFiles files)
    {
        string[] likely = [.. TaskPaths.SelectMany(path => WorkflowNames.IdsOf(Path.GetFileNameWithoutExtension(path)).Where((id, index) => index == 0 || TaskIdForm.IsWellFormed(id)))];
        return files.Session.ListFile is { } list ? TaskList.Read(list.Text.Text, likely).Entries.DistinctBy(entry => entry.Id) : [];
    }

    /// <summary>The absolute path of a repository path.</summary>
    public string FileOf(string path) => _tree.FileOf(path);

    /// <summary>The repository path as one would type it in the current folder.</summary>
    public string Show(string path) => _tree.Show(path);

    private RawFile? ReadOne(string path)
    {
        if (!SessionPath.In(path, SessionPath.Summaries).IsEmpty)
        {
            return FileContent.HasAny(FileOf(path)) is { } hasAny ? new RawFile(path, hasAny ? new byte[1] : default) : null;
        }

        using FileContent? content = FileContent.Read(FileOf(path), Show(path));
        return content is null ? null : new RawFile(path, content.Bytes.ToArray()) { Flaw = content.Flaw };
    }

    private string[] List()
    {
        string[] folders = [Folder, $"{Folder}{SessionPath.Tasks}/", $"{Folder}{SessionPath.Summaries}/"];
        try
        {
            return [.. folders.SelectMany(PathsIn).Where(IsOfSession).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the session folder {Quote.Of(Show(Folder))} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    private IEnumerable<string> PathsIn(string path)
    {
        string folder = FileOf(path[..^1]);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        MustBeNoLink(folder);
        return Directory.EnumerateFiles(folder).Select(_tree.RepositoryPath);
    }

    private bool IsOfSession(string path) => DialectBook.KindOf(path, _options.Policy) is { Dialect: WorkflowDialect };

    /// <summary>The guard follows no link, and what a command wrote behind one nobody would judge.</summary>
    private void MustBeNoLink(string folder)
    {
        if (Path.GetRelativePath(RealPath.Of(_tree.Top), RealPath.Of(folder)) != Path.GetRelativePath(_tree.Top, folder))
        {
            throw new CannotCheckException(
                $"{Quote.Of(Show(_tree.RepositoryPath(folder)))} is, or lies behind, a symbolic link, which the guard does not follow: put the folder itself there.");
        }
    }
}
