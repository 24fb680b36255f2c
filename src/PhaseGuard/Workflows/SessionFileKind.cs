using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>Session files: <c>workflow-session.json</c>.</summary>
internal sealed class SessionFileKind : WorkflowFileKind
{
    public static SessionFileKind Instance { get; } = new();

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => Unreadable.Find(utf8) is { } flaw ? ReadUnreadable(path, flaw, options)
#pragma warning disable CA2000 // the document owns the tree, and gives it back
            : new SessionDocument(new SessionFile(path, JsonTree.Parse(utf8), options), ownsTree: true);
#pragma warning restore CA2000

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new SessionDocument(new SessionFile(path, JsonTree.Empty, options) { Unreadable = flaw }, ownsTree: false);

    protected override ReadOnlySpan<char> FolderOf(string path) => SessionPath.Named(path, SessionPath.SessionFile);
}
