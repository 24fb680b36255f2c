using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps.Execution;

/// <summary>Why a step cannot be executed now.</summary>
public sealed record ExecutionBlock
{
    internal ExecutionBlock(string reason, Refusal refusal) => (Reason, Refusal) = (reason, refusal);

    /// <summary>The kind, in one word for programs: <c>invalid_step</c>, <c>not_ready</c>, <c>dependency_not_met</c>, <c>insufficient_context</c>, <c>wrong_state</c> or <c>nothing_left</c>.</summary>
    public string Reason { get; }

    /// <summary>What stands against it, and what leads on.</summary>
    public Refusal Refusal { get; }

    /// <summary>The task ids of the steps that have to be done before; empty where it is for another reason.</summary>
    public IReadOnlyList<string> BlockingTasks { get; internal init; } = [];

    /// <summary>What the file does not say that an agent needs to know; empty where it is for another reason.</summary>
    public IReadOnlyList<string> MissingInformation { get; internal init; } = [];

    /// <summary>What is wrong with the form of the file; empty where it is for another reason.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];
}
