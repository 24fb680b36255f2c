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

    private SessionFolder(WorkTree tree, string folder, ValidationOptions options)
    {
        _tree = tree;
        _options = options;
        Folder = folder;
        Paths = [.. new[] { "", SessionPath.Tasks, SessionPath.Summaries }.SelectMany(PathsIn).Filter(IsOfSession).Order(StringComparer.Ordinal)];
    }

    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder { get; }

    public string Name => SessionPath.NameOf(Folder);

    public bool IsArchived => SessionPath.IsArchived(Folder);

    /// <summary>The repository paths of its files, in order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The paths of its task files, in order.</summary>
    public IEnumerable<string> TaskPaths => Paths.Filter(path => SessionPath.In(path, SessionPath.Tasks) is not null);

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

    /// <summary>Finds the files of a session.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="folder">The repository path of the folder, ended by <c>/</c>.</param>
    /// <param name="options">How they are judged.</param>
    /// <exception cref="CannotCheckException">A link is on the way, or nobody may read the folder.</exception>
    public static SessionFolder Open(WorkTree tree, string folder, ValidationOptions options)
    {
        MustBeNoLink(tree, folder[..^1]);
        MustBeNoLink(tree, $"{folder}{SessionPath.Tasks}");
        MustBeNoLink(tree, $"{folder}{SessionPath.Summaries}");
        try
        {
            return new SessionFolder(tree, folder, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the session folder {Quote.Of(folder)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    /// <summary>Reads all files.</summary>
    public SessionFiles ReadAll() => ReadPaths(Paths);

    /// <summary>Reads files by their names below the folder, as far as they are there.</summary>
    public SessionFiles Read(params IEnumerable<string> names) => ReadPaths(names.Map(name => $"{Folder}{name}").Filter(Paths.Contains));

    /// <summary>Reads files by their repository paths; of summaries only whether they have a byte.</summary>
    /// <exception cref="CannotCheckException">Nobody may read one.</exception>
    public SessionFiles ReadPaths(IEnumerable<string> paths) => new(Folder, paths.Map(ReadOne).OfType<RawFile>(), _options);

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
        if (SessionPath.In(path, SessionPath.Summaries) is not null)
        {
            var file = new FileInfo(FileOf(path));
            return !file.Exists ? null : new RawFile(path, file is { Length: > 0, LinkTarget: null } ? new byte[1] : default);
        }

        using FileContent? content = FileContent.Read(FileOf(path), Show(path));
        return content is null ? null : new RawFile(path, content.Bytes.ToArray()) { Flaw = content.Flaw };
    }

    private IEnumerable<string> PathsIn(string name)
    {
        string folder = FileOf($"{Folder}{name}");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Map(_tree.RepositoryPath) : [];
    }

    private bool IsOfSession(string path) => DialectBook.KindOf(path, _options.Policy) is { Dialect: WorkflowDialect };

    /// <summary>The guard follows no link, and what a command wrote behind one nobody would judge.</summary>
    private static void MustBeNoLink(WorkTree tree, string path)
    {
        string file = tree.FileOf(path);
        if (Directory.Exists(file) && Path.GetRelativePath(RealPath.Of(tree.Top), RealPath.Of(file)) != Path.GetRelativePath(tree.Top, file))
        {
            throw new CannotCheckException($"{Quote.Of(tree.Show(path))} is, or lies behind, a symbolic link, which the guard does not follow: put the folder itself there.");
        }
    }
}
