using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Steps.Execution;

/// <summary>What must hold of a step before an agent is asked to execute it.</summary>
/// <param name="step">The step, whose phases are known.</param>
/// <param name="folder">The step files of its folder.</param>
/// <param name="file">The file as somebody would name it on a command line.</param>
internal sealed class ExecutionGate(StepFile step, StepFolder folder, string file)
{
    /// <summary>What stands against it; <see langword="null"/> where nothing does.</summary>
    /// <param name="isRetry">Whether somebody wants to try once more what failed.</param>
    public ExecutionBlock? Judge(bool isRetry) => NotReady() ?? Unmet() ?? WrongState(isRetry) ?? NothingLeft();

    /// <summary>The critiques of severity HIGH that nobody resolved.</summary>
    public IReadOnlyList<string> OpenCritiques
    {
        get
        {
            var open = new List<string>();
            foreach (JsonValue review in Reviews.Of(step))
            {
                foreach (JsonValue critique in review["critiques"u8].If(JsonKind.Array).Children)
                {
                    if (Reviews.IsOpenAndGrave(critique))
                    {
                        open.Add(Words(critique));
                    }
                }
            }

            return open;
        }
    }

    private ExecutionBlock? NotReady()
    {
        string[] against = [.. Reviews.LastWordOfEachReviewer(step).Where(review => review["ready_for_execution"u8].Kind == JsonKind.False).Select(Reviews.Name)];
        return against.Length == 0 ? null : new ExecutionBlock(
            "not_ready", $"{against[0]} did not find the step ready for execution: resolve what it asks for, and have the same reviewer add a review that says ready.");
    }

    private ExecutionBlock? Unmet()
    {
        string[] unmet =
        [
            .. OutlineReader.Read(step).Dependencies.Select(dependency => dependency.TaskId).Distinct()
                .Where(id => folder.ById[id].All(other => other.State != StepState.Done)),
        ];
        string[] missing = [.. unmet.Where(id => !folder.ById.Contains(id))];
        return unmet.Length == 0 ? null : new ExecutionBlock(
            "dependency_not_met",
            $"Cannot execute until dependencies complete: {Quote.Some(unmet)}{(missing.Length > 0 ? $" (no step of this folder is {Quote.Some(missing)})" : "")}.")
        {
            BlockingTasks = unmet,
        };
    }

    private ExecutionBlock? WrongState(bool isRetry)
    {
        StepState state = StateCommand.StateOf(step);
        string? message = state switch
        {
            StepState.Done => $"the step is DONE, which is the end: to do it once more, `{CommandLine.Of("step reset", file, "--reason WHY")}`.",
            StepState.InReview => $"the step is IN_REVIEW: end the review with `{CommandLine.Of("step rework", file, "--reason WHY")}` or `{CommandLine.Of("step done", file)}`.",
            StepState.Failed when !isRetry => "the step is FAILED: look at its \"recovery_suggestions\", and try once more with --retry.",
            StepState.Failed when step.Result["can_retry"u8].Kind == JsonKind.False => "the step is FAILED, and \"can_retry\" is false: mend what made it fail, and set it to true.",
            StepState.Unknown => $"the state is {JsonTypes.Describe(step.State)}, which is none of {StepStates.Words}: correct it.",
            not (StepState.Failed or StepState.Retry) when isRetry => $"--retry is for a step that failed, and this one is {state.Word()}: leave it out.",
            _ => null,
        };
        return message is null ? null : new ExecutionBlock("wrong_state", message);
    }

    private ExecutionBlock? NothingLeft()
        => step.ResumeAt is null && step.Phases.Count > 0 ? new ExecutionBlock("nothing_left", $"all phases are finished: `{CommandLine.Of("step done", file)}` ends the step.") : null;

    private static string Words(JsonValue critique)
    {
        JsonValue text = critique["issue"u8] is { IsString: true } issue ? issue
            : critique["description"u8] is { IsString: true } description ? description
            : critique["comment"u8];
        return text.IsString ? text.Text : "a critique without words";
    }
}
