namespace PhaseGuard.Steps.Execution;

/// <summary>Why a step cannot be executed now.</summary>
/// <param name="Reason">The kind, in one word for programs.</param>
/// <param name="Message">What stands against it, and what to do.</param>
internal sealed record ExecutionBlock(string Reason, string Message)
{
    /// <summary>The task ids of the steps that have to be done before.</summary>
    public IReadOnlyList<string> BlockingTasks { get; init; } = [];
}
