using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows;

/// <summary>One version of a plan.</summary>
internal sealed class PlanDocument(MarkdownFile file) : WorkflowDocument
{
    public override string Path => file.Path;

    public override PlanOutline Outline
    {
        get
        {
            var model = BatchModel.Of(file.Unreadable is null ? ExecutionModel.Read(file.Text.Text) : null);
            return new PlanOutline(file.Path, () => model);
        }
    }

    public override FileReport Validate() => file.Validate();

    internal override Document MovedTo(string path) => path == Path ? this : new PlanDocument(file.At(path));
}
