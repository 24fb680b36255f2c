using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>Task files: <c>.task/NAME.json</c>.</summary>
internal sealed class TaskFileKind : WorkflowFileKind
{
    public static TaskFileKind Instance { get; } = new();

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => Unreadable.Find(utf8) is { } flaw ? ReadUnreadable(path, flaw, options)
#pragma warning disable CA2000 // the document owns the tree, and gives it back
            : new TaskDocument(new TaskFile(path, JsonTree.Parse(utf8), options), ownsTree: true);
#pragma warning restore CA2000

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new TaskDocument(new TaskFile(path, JsonTree.Empty, options) { Unreadable = flaw }, ownsTree: false);

    protected override ReadOnlySpan<char> FolderOf(string path) => In(path, SessionPath.Tasks, ".json");
}
