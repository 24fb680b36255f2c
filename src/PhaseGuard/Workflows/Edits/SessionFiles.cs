using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>Files of a session with their bytes: what a command begins with, and what it leads to.</summary>
internal sealed class SessionFiles : IDisposable
{
    private readonly Dictionary<string, (RawFile Raw, Document Document)> _files = new(StringComparer.Ordinal);
    private readonly List<Document> _own = [];

    /// <param name="folder">The session folder, ended by <c>/</c>.</param>
    /// <param name="files">Its files; what is none of a session's by the policy is passed over.</param>
    /// <param name="options">How they are judged.</param>
    public SessionFiles(string folder, IEnumerable<RawFile> files, ValidationOptions options)
    {
        Folder = folder;
        Options = options;
        foreach (RawFile file in files)
        {
            Add(file);
        }
    }

    private SessionFiles(SessionFiles before, IEnumerable<RawFile> changed)
    {
        Folder = before.Folder;
        Options = before.Options;
        _files = new(before._files, StringComparer.Ordinal);
        foreach (RawFile file in changed)
        {
            Add(file);
        }
    }

    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder { get; }

    /// <summary>How the files are judged.</summary>
    public ValidationOptions Options { get; }

    /// <summary>What the files say together.</summary>
    public Session Session => field ??= new Session(Folder, Outlines);

    /// <summary>The files.</summary>
    public IEnumerable<Document> Documents => _files.Values.Select(file => file.Document);

    /// <summary>What each file tells the others.</summary>
    public IEnumerable<WorkflowOutline> Outlines => Documents.Select(document => (WorkflowOutline)document.Outline);

    /// <summary>Whether a file is among them.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>A file as it is read.</summary>
    public Document this[string path] => _files[path].Document;

    /// <summary>A file's bytes.</summary>
    public ReadOnlyMemory<byte> BytesOf(string path) => _files[path].Raw.Utf8;

    /// <summary>These files with some in the place of others, or beside them; good as long as this is.</summary>
    public SessionFiles With(IEnumerable<SessionWrite> writes) => new(this, writes.Select(write => new RawFile(write.Path, write.After)));

    public void Dispose()
    {
        foreach (Document document in _own)
        {
            document.Dispose();
        }
    }

    private void Add(RawFile file)
    {
        if (WorkflowDialect.Instance.Files.FirstOrDefault(kind => kind.Matches(file.Path, Options.Policy)) is { } kind)
        {
            Document document = file.Flaw is { } flaw ? kind.ReadUnreadable(file.Path, flaw, Options) : kind.Read(file.Path, file.Utf8, Options);
            _own.Add(document);
            _files[file.Path] = (file, document);
        }
    }
}
