using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Steps.Edits;

/// <summary>How far a step is, and where to go on.</summary>
/// <param name="Sentence">How far the step is.</param>
/// <param name="Next">The command that comes next; <see langword="null"/> where nothing is left to do.</param>
public sealed record StepProgress(string Sentence, NextAction? Next)
{
    /// <summary>Whether the step is done.</summary>
    public bool IsDone { get; private init; }

    /// <summary>Looks how far a step is.</summary>
    /// <param name="document">The step file.</param>
    /// <param name="refusal">Why nothing can be said of its phases; <see langword="null"/> where it can.</param>
    /// <returns><see langword="null"/> where nothing can be said of its phases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static StepProgress? Of(StepDocument document, out Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(document);
        refusal = PhaseCommand.UnknownPhases(document.Step);
        return refusal is null ? Of(document.Step) : null;
    }

    /// <param name="step">The file, whose phases are known.</param>
    internal static StepProgress Of(StepFile step)
        => Blocked(step) ?? ByState(step)
            ?? (step.Phases.Find(phase => phase.Status == PhaseStatus.InProgress) is { } atWork
                    ? new StepProgress($"{atWork} is in progress.", NextAction.Complete(atWork))
                : step.Phases.Find(HasFailed) is { } failed
                    ? new StepProgress($"{failed} failed, and has to be executed again.", new NextAction(NextActionKind.StartPhase, failed.MeantName))
                : step.ReachedCheckpoint is { } checkpoint
                    ? new StepProgress($"All up to {checkpoint.Name} is finished.", new NextAction(NextActionKind.MarkCheckpoint, checkpoint.Name))
                : step.ResumeAt is { } open
                    ? new StepProgress($"{open} comes next.", new NextAction(NextActionKind.StartPhase, open))
                : new StepProgress("All phases are finished.", step.KnownState == StepState.InProgress ? NextAction.Finish(step) : null));

    /// <summary>Where somebody is to begin, and something stands against it.</summary>
    private static StepProgress? Blocked(StepFile step)
        => step.MayWait && step.Execution.Blocked.Exists ? new StepProgress($"T{ExecutionGate.Describe(step)[1..]}.", new NextAction(NextActionKind.UnblockStep)) : null;

    /// <summary>Where the state says it; <see langword="null"/> where the phases do.</summary>
    private static StepProgress? ByState(StepFile step) => step.KnownState switch
    {
        StepState.Todo => new StepProgress(
            step.FirstBegun is { } begun ? $"The step is {step.State.Text}, and {begun} is {begun.StatusValue.Text}: nobody said who began." : "Nobody has begun the step.",
            new NextAction(NextActionKind.StartStep)),
        StepState.Retry or StepState.Rework => new StepProgress($"The step is {step.KnownState.Word()}: it waits for somebody to begin.", new NextAction(NextActionKind.StartStep)),
        StepState.Failed => new StepProgress("The step is FAILED.", NextAction.Retry(step)),
        StepState.InReview => new StepProgress(
            "The step is IN_REVIEW.", step.ResumeAt is null ? NextAction.Finish(step) : new NextAction(NextActionKind.ReworkStep)),
        StepState.Done => new StepProgress("The step is DONE.", null) { IsDone = true },
        _ => null,
    };

    /// <summary>RED phases may fail; they are about it.</summary>
    private static bool HasFailed(Phase phase) => phase is { Status: PhaseStatus.Executed, Outcome: Outcome.Fail, IsRed: false, Index: >= 0 };
}
