using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step is done: DONE. Its phases are finished, and its acceptance criteria are met.</summary>
public sealed record FinishStep() : StateCommand(StepState.Done)
{
    /// <summary>What shows that a criterion is met, in the order of the criteria; fewer than there are criteria are fine.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The paths of files that came of it, besides those that the phases tell of.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>What else is worth knowing; <see langword="null"/> where nothing is.</summary>
    public string? Notes { get; init; }

    /// <summary>How many tokens were used; <see langword="null"/> where nobody counted them.</summary>
    public int? Tokens { get; init; }

    private protected override Refusal? Forbid(StepEdit edit)
    {
        StepFile step = edit.Step;
        string? open = step.ResumeAt;
        bool mayStayOpen = step.Policy.LeavesCommitOpen && open == "COMMIT";
        int criteria = Criteria(step).Count;
        return open is not null && !mayStayOpen
                ? new Refusal(RefusalReason.WrongOrder, $"{open} is not finished: {StepProgress.Of(step).Next} comes first.")
            : ResolveError.IsNeeded(step)
                ? new Refusal(RefusalReason.WrongOrder, $"an error is open: {new NextAction(NextActionKind.ResolveError)} comes first, once its cause is gone.")
            : Evidence.Count > criteria
                ? new Refusal(RefusalReason.InvalidInput, $"{EditInput.Evidence} is given {Evidence.Count} times, and \"task_specification\" has {criteria} acceptance criteria: give one for each, in their order.")
            : null;
    }

    private protected override IEnumerable<(string Key, JsonContent Value)> State(StepEdit edit) => [("completed_at", edit.Stamp)];

    private protected override void Record(StepEdit edit, StepState from)
    {
        edit.Message = edit.Step.TaskId.IsString ? $"feat({edit.Step.TaskId.Text}): DONE" : null;
        decimal hours = Metrics.Hours(edit);
        edit.Put("execution_metrics", ("total_execution_time", JsonContent.Of(hours)));
        JsonContent[] outputs = [.. Made(edit.Step).Concat(Outputs).Distinct().Select(JsonContent.Of)];
        JsonContent[] met = [.. Criteria(edit.Step).Select((criterion, index) => Met(criterion, index))];
        edit.Put(
            "execution_result",
            [
                ("success", JsonContent.Of(true)),
                .. StepEdit.Empty(edit.Step.Result, "failure_reason", "recovery_suggestions", "can_retry", "partial_completion"),
                ("outputs", JsonContent.Array(outputs)),
                .. met.Length > 0 ? [("acceptance_criteria_met", JsonContent.Array(met))] : Array.Empty<(string, JsonContent)>(),
                ("metrics", JsonContent.Object([("execution_time_hours", JsonContent.Of(hours)), .. Given("tokens_used", Tokens is { } tokens ? JsonContent.Of(tokens) : null)])),
                .. Given("agent_notes", Notes is null ? null : JsonContent.Of(Notes)),
            ]);
    }

    /// <summary>A review is ended by whoever was asked for it.</summary>
    private protected override string Actor(StepEdit edit)
        => edit.Step.KnownState == StepState.InReview && NameOf(edit.Step.Result["review_requested_from"u8]) is { } reviewer ? reviewer : base.Actor(edit);

    private JsonContent Met(string criterion, int index) => JsonContent.Object(
        ("criterion", JsonContent.Of(criterion)), ("met", JsonContent.Of(true)), ("evidence", index < Evidence.Count ? JsonContent.Of(Evidence[index]) : JsonContent.Null));

    private static IEnumerable<(string Key, JsonContent Value)> Given(string key, JsonContent? value) => value is null ? [] : [(key, value)];

    /// <summary>The files that the phases tell of.</summary>
    private static IEnumerable<string> Made(StepFile step)
        => step.Phases.SelectMany(phase => Texts(phase.Entry, "artifacts_created").Concat(Texts(phase.Entry, "artifacts_modified")));

    private static List<string> Criteria(StepFile step)
        => Texts(step.Specification, "acceptance_criteria") is { Count: > 0 } own ? own : Texts(step.Root, "acceptance_criteria");

    private static List<string> Texts(JsonValue holder, string key)
    {
        var texts = new List<string>();
        foreach (JsonValue text in holder[Encoding.UTF8.GetBytes(key)].If(JsonKind.Array).Children)
        {
            texts.AddRange(text.IsString ? [text.Text] : text["criterion"u8].IsString ? [text["criterion"u8].Text] : []);
        }

        return texts;
    }
}
