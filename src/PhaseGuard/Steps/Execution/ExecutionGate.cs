using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Folders;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Execution;

/// <summary>What must hold of a step before an agent is asked to execute it.</summary>
public static class ExecutionGate
{
    /// <summary>The rules on the form of a step file: those before the first that speaks of work, which is what the agent is asked for.</summary>
    private static readonly HashSet<Rule> _form = [.. StepRules.All.Select(rule => rule.Rule).TakeWhile(rule => rule is not PG021UnexecutedPhase)];

    /// <summary>Judges whether a step can be executed.</summary>
    /// <param name="document">The step file.</param>
    /// <param name="folder">The step files that lie in its folder, itself among them or not; its dependencies are looked for there.</param>
    /// <param name="isRetry">Whether somebody wants to try once more what failed.</param>
    /// <returns>What stands against it; <see langword="null"/> where nothing does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="folder"/> is <see langword="null"/>.</exception>
    public static ExecutionBlock? Judge(StepDocument document, IEnumerable<StepOutline> folder, bool isRetry = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(folder);
        StepFile step = document.Step;
        return Invalid(document) ?? NotReady(step) ?? Unmet(document.Outline, new StepFolder([.. folder])) ?? Lacking(step) ?? WrongState(step, isRetry) ?? NothingLeft(step);
    }

    /// <summary>Looks whether the policy names an agent.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="agent">The agent's name, without the <c>@</c>.</param>
    /// <returns>What forbids it, in the words of the protocol; <see langword="null"/> where the policy names the agent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static Refusal? RefuseAgent(Policy policy, string agent)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Agents.Contains(agent) ? null
            : new Refusal(RefusalReason.UnknownAgent, $"Invalid agent name: {agent}. Must be one of: {string.Join(", ", policy.Agents)}");
    }

    /// <summary>What a judgement changes in the file.</summary>
    /// <param name="document">The step file.</param>
    /// <param name="block">What stands against the step; <see langword="null"/> where nothing does.</param>
    /// <returns>The command that records it; <see langword="null"/> where the file says it already, or somebody is at work on the step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static StepCommand? ToRecord(StepDocument document, ExecutionBlock? block)
    {
        ArgumentNullException.ThrowIfNull(document);
        StepFile step = document.Step;
        return block is null ? step.Execution.Blocked.Exists ? new UnblockStep() : null
            : block.BlockingTasks.Count > 0 && BlockStep.Fits(step) && !NamesExactly(document.Outline, block.BlockingTasks) ? BlockStep.On(block.BlockingTasks)
            : null;
    }

    /// <summary>What a step's own record says that it waits for, as the beginning of a sentence.</summary>
    internal static string Describe(StepFile step)
    {
        JsonValue block = step.Execution.Blocked;
        string[] tasks = Texts(block["blocking_tasks"u8]);
        string[] missing = Texts(block["missing_information"u8]);
        return tasks.Length > 0 ? $"the step is blocked until {Quote.Some(tasks)} {(tasks.Length == 1 ? "is" : "are")} done"
            : missing.Length > 0 ? $"the step is blocked, and lacks {Quote.Some(missing)}"
            : "the step is blocked";
    }

    private static string[] Texts(JsonValue list) => [.. BlockReason.Told(list).Select(text => text.Text)];

    private static bool NamesExactly(StepOutline step, IReadOnlyList<string> tasks)
        => step.BlockingTasks.Select(task => task.TaskId).SequenceEqual(tasks, StringComparer.Ordinal);

    private static ExecutionBlock? Invalid(StepDocument document)
    {
        Finding[] errors = [.. document.Validate().Findings.Where(finding => finding.Level == Level.Error && _form.Contains(finding.Rule))];
        return errors.Length == 0 && document.Step.Set is not null ? null
            : new ExecutionBlock("invalid_step", new Refusal(RefusalReason.UnusableFile, $"the step file is not as it must be: repair what was found.")) { Findings = errors };
    }

    private static ExecutionBlock? NotReady(StepFile step)
    {
        string[] against = [.. Reviews.LastWordOfEachReviewer(step).Where(review => review["ready_for_execution"u8].Kind == JsonKind.False).Select(Reviews.Name)];
        return against.Length == 0 ? null : new ExecutionBlock(
            "not_ready",
            new Refusal(RefusalReason.NotReady, $"{against[0]} did not find the step ready for execution: resolve what it asks for, and have the same reviewer add a review with \"ready_for_execution\": true."));
    }

    private static ExecutionBlock? Unmet(StepOutline step, StepFolder folder)
    {
        string[] unmet =
        [
            .. step.Dependencies.Select(dependency => dependency.TaskId).Concat(step.BlockingTasks.Select(task => task.TaskId).Where(folder.ById.Contains)).Distinct()
                .Where(id => folder.ById[id].All(other => other.State != StepState.Done)),
        ];
        string[] missing = [.. unmet.Where(id => !folder.ById.Contains(id))];
        string strangers = missing.Length > 0 ? $" (no step of this folder is {Quote.Some(missing)})" : "";
        return unmet.Length == 0 ? null : new ExecutionBlock(
            BlockReason.DependencyNotMet, new Refusal(RefusalReason.NotReady, $"Cannot execute until dependencies complete: {Quote.Some(unmet)}{strangers}."))
        {
            BlockingTasks = unmet,
        };
    }

    /// <summary>A block for anything else than other steps is taken away by whoever brings what is missing.</summary>
    private static ExecutionBlock? Lacking(StepFile step)
    {
        JsonValue block = step.Execution.Blocked;
        if (!block.Exists || Texts(block["blocking_tasks"u8]).Length > 0)
        {
            return null;
        }

        string resolution = block["resolution"u8] is { IsString: true, IsBlank: false } told ? $" ({Quote.Of(told.Text)})" : "";
        return new ExecutionBlock(
            BlockReason.InsufficientContext,
            new Refusal(RefusalReason.NotReady, $"{Describe(step)}{resolution}: bring it, and then {new NextAction(NextActionKind.UnblockStep)}."))
        {
            MissingInformation = Texts(block["missing_information"u8]),
        };
    }

    private static ExecutionBlock? WrongState(StepFile step, bool isRetry)
    {
        StepState state = StateCommand.StateOf(step);
        FormattableString? sentence = state switch
        {
            StepState.Done => $"the step is DONE, which is the end: to do it once more, {new NextAction(NextActionKind.ResetStep)}.",
            StepState.InReview => $"the step is IN_REVIEW: end the review with {StateCommand.AfterReview}.",
            StepState.Failed when !isRetry => $"the step is FAILED: look at its \"recovery_suggestions\", and try once more with {EditInput.Retry}.",
            StepState.Failed when RetryStep.IsForbidden(step) => $"the step is FAILED, and \"can_retry\" is false: repair what made it fail, and take it up again with {NextAction.Retry(step)}.",
            StepState.Unknown => $"the state is {JsonTypes.Describe(step.State)}, which is none of {StepStates.Words}: correct it.",
            not (StepState.Failed or StepState.Retry) when isRetry => $"{EditInput.Retry} is for a step that failed, and this one is {state.Word()}: leave it out.",
            _ => null,
        };
        return sentence is null ? null : new ExecutionBlock("wrong_state", new Refusal(RefusalReason.WrongState, sentence));
    }

    private static ExecutionBlock? NothingLeft(StepFile step)
        => step.ResumeAt is not null || step.Phases.Count == 0 ? null : new ExecutionBlock(
            "nothing_left", new Refusal(RefusalReason.WrongOrder, $"all phases are finished: {new NextAction(NextActionKind.FinishStep)} ends the step."));
}
