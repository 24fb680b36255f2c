using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG005WrongType() : FileRule(
    "PG005", "wrong-type", Level.Error, "A field has another JSON type than the rules can read.")
{
    internal override Level MildestLevel => Level.Warning;

    public override void Check(StepFile document, FindingCollector findings)
    {
        JsonValue root = document.Root;
        if (!root.Exists)
        {
            return;
        }

        Expect(root, JsonKind.Object, Level.Error, findings);
        CheckCycle(document, findings);
        CheckState(document, findings);
        CheckResult(document.Result, findings);
        CheckReviews(document.Reviews, findings);
        Expect(document.TaskId, JsonKind.String, Level.Warning, findings);
        Expect(document.ProjectId, JsonKind.String, Level.Warning, findings);
    }

    private void CheckCycle(StepFile step, FindingCollector findings)
    {
        JsonValue cycle = step.Root["tdd_cycle"u8];
        Expect(cycle, JsonKind.Object, Level.Error, findings);
        if (step.Version is { Exists: true, IsString: false, IsNumber: false })
        {
            Say(step.Version, "a string or a number", Level.Error, findings, null);
        }

        if (step.Log.IsLegacy || !step.Log.Value.Exists || step.Log.IsEmpty)
        {
            Expect(cycle["tdd_phase_tracking"u8], JsonKind.Object, Level.Error, findings);
        }

        Expect(step.Log.Value, JsonKind.Array, Level.Error, findings);
        ExpectObjects(step.Log.Value, findings);
        foreach (Phase phase in step.Phases)
        {
            CheckPhase(phase, findings);
        }
    }

    private void CheckPhase(Phase phase, FindingCollector findings)
    {
        Expect(phase.Name, JsonKind.String, Level.Error, findings, phase);
        Expect(phase.StatusValue, JsonKind.String, Level.Error, findings, phase);
        Expect(phase.OutcomeValue, JsonKind.String, Level.Error, findings, phase);
        Expect(phase.BlockedBy, JsonKind.String, Level.Error, findings, phase);
        Expect(phase.Started.Value, JsonKind.String, Level.Warning, findings, phase);
        Expect(phase.Ended.Value, JsonKind.String, Level.Warning, findings, phase);
        Expect(phase.IndexValue, JsonKind.Number, Level.Warning, findings, phase);
        Expect(phase.DurationMinutes, JsonKind.Number, Level.Warning, findings, phase);
        Expect(phase.History, JsonKind.Array, Level.Warning, findings, phase);
        Expect(phase.TestResults, JsonKind.Object, Level.Warning, findings, phase);
        Expect(phase.Tests.Total, JsonKind.Number, Level.Warning, findings, phase);
        Expect(phase.Tests.Passed, JsonKind.Number, Level.Warning, findings, phase);
        Expect(phase.Tests.Failed, JsonKind.Number, Level.Warning, findings, phase);
        Expect(phase.Tests.Skipped, JsonKind.Number, Level.Warning, findings, phase);
    }

    private void CheckState(StepFile step, FindingCollector findings)
    {
        JsonValue state = step.StateObject;
        Expect(state, JsonKind.Object, Level.Error, findings);
        Expect(state["status"u8], JsonKind.String, Level.Error, findings);
        for (int index = 0; index < StateTimes.Count; index++)
        {
            Expect(StateTimes.ValueOf(step, index), JsonKind.String, Level.Warning, findings);
        }

        JsonValue history = step.StateHistory;
        Expect(history, JsonKind.Array, Level.Error, findings);
        ExpectObjects(history, findings);
        foreach (JsonValue entry in history.If(JsonKind.Array).Children)
        {
            Expect(entry["status"u8], JsonKind.String, Level.Error, findings);
        }
    }

    private void CheckResult(JsonValue result, FindingCollector findings)
    {
        Expect(result, JsonKind.Object, Level.Error, findings);
        ExpectBoolean(result["success"u8], findings);
        Expect(result["acceptance_criteria_met"u8], JsonKind.Array, Level.Warning, findings);
    }

    private void CheckReviews(JsonValue reviews, FindingCollector findings)
    {
        Expect(reviews, JsonKind.Array, Level.Error, findings);
        ExpectObjects(reviews, findings);
        foreach (JsonValue review in reviews.If(JsonKind.Array).Children)
        {
            ExpectBoolean(review["ready_for_execution"u8], findings);
            Expect(review["reviewer"u8], JsonKind.String, Level.Warning, findings);
            Expect(review["critiques"u8], JsonKind.Array, Level.Warning, findings);
        }
    }

    private void ExpectObjects(JsonValue array, FindingCollector findings)
    {
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            Expect(entry, JsonKind.Object, Level.Error, findings);
        }
    }

    private void ExpectBoolean(JsonValue value, FindingCollector findings)
    {
        if (value.Exists && !value.IsBoolean)
        {
            Say(value, "true or false", Level.Error, findings, null);
        }
    }

    private void Expect(JsonValue value, JsonKind wanted, Level level, FindingCollector findings, Phase? phase = null)
    {
        if (value.Exists && value.Kind != wanted)
        {
            Say(value, JsonTypes.Name(wanted), level, findings, phase);
        }
    }

    private void Say(JsonValue value, string type, Level level, FindingCollector findings, Phase? phase)
    {
        string subject = phase is null ? JsonTypes.Subject(value) : $"{JsonTypes.Subject(value)} of phase {phase}";
        findings.Add(
            this,
            value.Place,
            $"{subject} must be {type}, and is {JsonTypes.Describe(value)}",
            $"Write {type} here.",
            phase?.ShownName,
            level);
    }
}
