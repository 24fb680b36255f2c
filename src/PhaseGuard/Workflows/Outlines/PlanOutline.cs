using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Workflows.Outlines;

/// <summary>A plan.</summary>
/// <param name="path">The repository path, with <c>/</c>.</param>
/// <param name="read">Reads its model, where somebody asks.</param>
internal sealed class PlanOutline(string path, Func<BatchModel> read) : WorkflowOutline(path)
{
    private BatchModel? _model;

    /// <summary>How its tasks are to be executed.</summary>
    public BatchModel Model => _model ??= read();
}
