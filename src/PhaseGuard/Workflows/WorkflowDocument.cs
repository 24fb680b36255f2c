namespace PhaseGuard.Workflows;

/// <summary>One version of a file of a session. What a commit does to it is judged with the whole session.</summary>
internal abstract class WorkflowDocument : Document
{
    internal sealed override FileReport ValidateRemovalIn(CommitContext commit) => new(Path, []);

    internal sealed override IReadOnlyList<Finding> ValidateChangeSince(Document? before, CommitContext commit) => [];
}
