using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows;

/// <summary>Summaries: <c>.summaries/NAME.md</c>. Only their names are looked at, and whether they have a byte.</summary>
internal sealed class SummaryFileKind : WorkflowFileKind
{
    public static SummaryFileKind Instance { get; } = new();

    public override bool IsJudged => false;

    public override Outline Unread(string path, bool hasContent, Func<Outline> read) => new SummaryOutline(path, hasContent);

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options) => new SummaryDocument(path, !utf8.IsEmpty);

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options) => new SummaryDocument(path, hasContent: false);

    protected override ReadOnlySpan<char> FolderOf(string path) => In(path, SessionPath.Summaries, ".md");
}
