namespace PhaseGuard.Workflows;

/// <summary>Check lists: <c>TODO_LIST.md</c>.</summary>
internal sealed class ListFileKind : WorkflowFileKind
{
    public static ListFileKind Instance { get; } = new();

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => new ListDocument(new MarkdownFile(path, utf8, options, "check list") { Unreadable = Unreadable.Find(utf8) });

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new ListDocument(new MarkdownFile(path, default, options, "check list") { Unreadable = flaw });

    protected override ReadOnlySpan<char> FolderOf(string path) => SessionPath.Named(path, SessionPath.List);
}
