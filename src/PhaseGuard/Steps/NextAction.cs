using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps;

/// <summary>Where to go on in a step file.</summary>
/// <param name="Sentence">How far the step is.</param>
/// <param name="Command">The command to type next; <see langword="null"/> where nothing is left to do.</param>
internal sealed record NextAction(string Sentence, string? Command)
{
    /// <param name="step">The file, whose phases are known.</param>
    /// <param name="file">The file as somebody would name it on a command line.</param>
    public static NextAction Of(StepFile step, string file)
    {
        string Command(string verb, string rest = "") => CommandLine.Of(verb, file, rest);
        return ByState(step, Command)
            ?? (step.Phases.Find(phase => phase.Status == PhaseStatus.InProgress) is { } atWork
                    ? new NextAction($"{atWork} is in progress.", Command("phase complete", $"{Word(atWork)} --outcome PASS"))
                : step.Phases.Find(HasFailed) is { } failed
                    ? new NextAction($"{failed} failed, and has to be executed again.", Command("phase start", Word(failed)))
                : Reached(step) is { } checkpoint
                    ? new NextAction($"All up to {checkpoint.Name} is finished.", Command($"checkpoint {checkpoint.Name}"))
                : step.ResumeAt is { } open
                    ? new NextAction($"{open} comes next.", Command("phase start", open))
                : new NextAction("All phases are finished.", step.KnownState == StepState.InProgress ? Command("step done") : null));
    }

    /// <summary>Where the state says it; <see langword="null"/> where the phases do.</summary>
    private static NextAction? ByState(StepFile step, Func<string, string, string> command) => step.KnownState switch
    {
        StepState.Todo when step.FirstBegun is null => new NextAction("Nobody has begun the step.", command("step start", "--agent NAME")),
        StepState.Retry or StepState.Rework => new NextAction($"The step is {step.KnownState.Word()}: it waits for somebody to begin.", command("step start", "--agent NAME")),
        StepState.Failed => new NextAction("The step is FAILED.", command("step retry", "")),
        StepState.InReview => new NextAction(
            "The step is IN_REVIEW.", step.ResumeAt is null ? command("step done", "") : command("step rework", "--reason WHY")),
        StepState.Done => new NextAction("The step is DONE.", null),
        _ => null,
    };

    /// <summary>The checkpoint that the step has come to and that nobody has marked yet.</summary>
    private static Checkpoint? Reached(StepFile step)
    {
        int open = step.ResumeAt is { } resume ? step.Set!.Names.ToList().IndexOf(resume) : -1;
        bool isMarked = step.Phases.Exists(phase => phase.MeantIndex == open && phase.IsPending);
        return isMarked || !step.Policy.AcceptsCheckpoints || step.Phases.Exists(phase => phase.MeantIndex > open && phase.IsBegun)
            ? null
            : step.Set!.Checkpoints.FirstOrDefault(checkpoint => checkpoint.LastFinished == open - 1);
    }

    /// <summary>RED phases may fail; they are about it.</summary>
    private static bool HasFailed(Phase phase) => phase is { Status: PhaseStatus.Executed, Outcome: Outcome.Fail, IsRed: false, Index: >= 0 };

    private static string Word(Phase phase) => phase.MeantIndex >= 0 ? phase.Step.Set!.Names[phase.MeantIndex] : CommandLine.Word(phase.Name.Text);
}
