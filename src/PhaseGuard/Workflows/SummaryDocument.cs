using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows;

/// <summary>A summary that somebody named by hand: there is nothing in it to judge.</summary>
internal sealed class SummaryDocument(string path, bool hasContent) : WorkflowDocument
{
    public override string Path => path;

    public override Outline Outline => new SummaryOutline(path, hasContent);

    public override FileReport Validate() => new(path, []);

    internal override Document MovedTo(string path) => new SummaryDocument(path, hasContent);
}
