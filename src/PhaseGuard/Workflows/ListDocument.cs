using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows;

/// <summary>One version of a check list. What it says depends on the tasks of its session.</summary>
internal sealed class ListDocument(MarkdownFile file) : WorkflowDocument
{
    public override string Path => file.Path;

    public override ListOutline Outline => field ??= new ListOutline(file);

    public override FileReport Validate() => file.Validate();

    internal override Document MovedTo(string path) => path == Path ? this : new ListDocument(file.At(path));
}
