namespace PhaseGuard.Steps.Edits;

/// <summary>A command on a step that leads on, as data: whoever shows it knows how somebody gives it.</summary>
/// <param name="Kind">Which command it is.</param>
/// <param name="Name">The phase of a command on a phase, or the checkpoint; <see langword="null"/> for a command on the whole step.</param>
public sealed record NextAction(NextActionKind Kind, string? Name = null)
{
    /// <summary>What has to be said with the command, in the order in which people say it; empty where nothing has.</summary>
    public IReadOnlyList<EditInput> Inputs => Kind switch
    {
        NextActionKind.StartStep => [EditInput.Agent],
        NextActionKind.ReviewStep => [EditInput.Reason, EditInput.Reviewer],
        NextActionKind.FailStep or NextActionKind.ReworkStep or NextActionKind.ResetStep or NextActionKind.SkipPhase => [EditInput.Reason],
        NextActionKind.CompletePhase => [EditInput.Outcome],
        _ => [],
    };

    /// <summary>The command in words, such as <c>start RED_UNIT</c>.</summary>
    public override string ToString() => Kind switch
    {
        NextActionKind.NewStep => "plan a step",
        NextActionKind.StartStep => "start the step",
        NextActionKind.FinishStep => "finish the step",
        NextActionKind.FailStep => "fail the step",
        NextActionKind.ReviewStep => "request a review",
        NextActionKind.ReworkStep => "ask for rework",
        NextActionKind.RetryStep => "retry the step",
        NextActionKind.ResetStep => "reset the step",
        NextActionKind.StartPhase => $"start {Name}",
        NextActionKind.CompletePhase => $"complete {Name}",
        NextActionKind.SkipPhase => $"skip {Name}",
        NextActionKind.MarkCheckpoint => $"mark the checkpoint {Name}",
        _ => "roll back to the checkpoint before",
    };
}
