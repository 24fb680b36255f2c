using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows;

/// <summary>Plans: <c>IMPL_PLAN.md</c>. One that nobody changes is read only where its model matters.</summary>
internal sealed class PlanFileKind : WorkflowFileKind
{
    public static PlanFileKind Instance { get; } = new();

    public override Outline? Unread(string path, bool hasContent, Func<Outline> read)
        => new PlanOutline(path, () => ((PlanOutline)read()).Model);

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => new PlanDocument(new MarkdownFile(path, utf8, options, "plan") { Unreadable = Unreadable.Find(utf8) });

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new PlanDocument(new MarkdownFile(path, default, options, "plan") { Unreadable = flaw });

    protected override ReadOnlySpan<char> FolderOf(string path) => SessionPath.Named(path, SessionPath.Plan);
}
