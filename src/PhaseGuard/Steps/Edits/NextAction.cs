using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>A command on a step that leads on, as data: whoever shows it knows how somebody gives it.</summary>
/// <param name="Kind">Which command it is.</param>
/// <param name="Name">The phase of a command on a phase, or the checkpoint; <see langword="null"/> for a command on the whole step.</param>
/// <param name="Besides">What has to be said this time besides what the command always wants; <see langword="null"/> where nothing has.</param>
public sealed record NextAction(NextActionKind Kind, string? Name = null, EditInput? Besides = null)
{
    /// <summary>What has to be said with the command, in the order in which people say it; empty where nothing has.</summary>
    public IReadOnlyList<EditInput> Inputs => [.. Always, .. Besides is { } input ? [input] : Array.Empty<EditInput>()];

    private EditInput[] Always => Kind switch
    {
        NextActionKind.StartStep => [EditInput.Agent],
        NextActionKind.ReviewStep => [EditInput.Reason, EditInput.Reviewer],
        NextActionKind.FailStep or NextActionKind.ReworkStep or NextActionKind.ResetStep or NextActionKind.SkipPhase => [EditInput.Reason],
        NextActionKind.CompletePhase => [EditInput.Outcome],
        _ => [],
    };

    /// <summary>The end of a phase that is at work; a review has to say what it found (PG058).</summary>
    internal static NextAction Complete(Phase phase)
        => new(NextActionKind.CompletePhase, phase.MeantName, PG058SilentReview.SaysNothing(phase) ? EditInput.Notes : null);

    /// <summary>The way on from a failure; where another try made no sense, somebody has to say what was repaired.</summary>
    internal static NextAction Retry(StepFile step)
        => new(NextActionKind.RetryStep, Besides: RetryStep.IsForbidden(step) ? EditInput.Mended : null);

    /// <summary>The end of a step whose phases are finished; an error that is open comes before.</summary>
    internal static NextAction Finish(StepFile step) => new(ResolveError.IsNeeded(step) ? NextActionKind.ResolveError : NextActionKind.FinishStep);

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
        NextActionKind.UnblockStep => "unblock the step",
        NextActionKind.ResolveError => "resolve the error",
        NextActionKind.StartPhase => $"start {Name}",
        NextActionKind.CompletePhase => $"complete {Name}",
        NextActionKind.SkipPhase => $"skip {Name}",
        NextActionKind.MarkCheckpoint => $"mark the checkpoint {Name}",
        _ => "roll back to the checkpoint before",
    };
}
