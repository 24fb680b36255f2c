using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Steps;

/// <summary>The types that the values of a step file must have; the source is the table of PG005 in the specification.</summary>
internal readonly struct StepFileTypes(StepFile step, PG005WrongType rule, FindingCollector findings)
{
    public void Check()
    {
        CheckCycle();
        CheckState();
        CheckResult(step.Result);
        CheckReviews(step.Reviews);
        CheckExecution(step.Execution);
        Expect(step.TaskId, JsonKind.String, Level.Warning);
        Expect(step.ProjectId, JsonKind.String, Level.Warning);
    }

    private void CheckCycle()
    {
        JsonValue cycle = step.Root["tdd_cycle"u8];
        Expect(cycle, JsonKind.Object, Level.Error);
        if (step.Version is { Exists: true, IsString: false, IsNumber: false })
        {
            rule.Refuse(step, step.Version, "a string or a number", Level.Error, findings);
        }

        if (step.Log.IsLegacy || !step.Log.Value.Exists || step.Log.IsEmpty)
        {
            Expect(cycle["tdd_phase_tracking"u8], JsonKind.Object, Level.Error);
        }

        Expect(step.Log.Value, JsonKind.Array, Level.Error);
        rule.ExpectObjects(step, step.Log.Value, findings);
        foreach (Phase phase in step.Phases)
        {
            CheckPhase(phase);
        }
    }

    private void CheckPhase(Phase phase)
    {
        Expect(phase.Name, JsonKind.String, Level.Error, phase);
        Expect(phase.StatusValue, JsonKind.String, Level.Error, phase);
        Expect(phase.OutcomeValue, JsonKind.String, Level.Error, phase);
        Expect(phase.BlockedBy, JsonKind.String, Level.Error, phase);
        Expect(phase.Started.Value, JsonKind.String, Level.Warning, phase);
        Expect(phase.Ended.Value, JsonKind.String, Level.Warning, phase);
        Expect(phase.IndexValue, JsonKind.Number, Level.Warning, phase);
        Expect(phase.DurationMinutes, JsonKind.Number, Level.Warning, phase);
        Expect(phase.History, JsonKind.Array, Level.Warning, phase);
        Expect(phase.TestResults, JsonKind.Object, Level.Warning, phase);
        Expect(phase.Tests.Total, JsonKind.Number, Level.Warning, phase);
        Expect(phase.Tests.Passed, JsonKind.Number, Level.Warning, phase);
        Expect(phase.Tests.Failed, JsonKind.Number, Level.Warning, phase);
        Expect(phase.Tests.Skipped, JsonKind.Number, Level.Warning, phase);
        if (phase.Evidence is { Value.Exists: true } evidence)
        {
            CheckEvidence(phase, evidence);
        }
    }

    private void CheckEvidence(Phase phase, RecordedEvidence evidence)
    {
        Expect(evidence.Value, JsonKind.Object, Level.Error, phase);
        Expect(evidence.Command, JsonKind.Array, Level.Error, phase);
        foreach (JsonValue argument in evidence.Command.If(JsonKind.Array).Children)
        {
            Expect(argument, JsonKind.String, Level.Error, phase);
        }

        Expect(evidence.ExitCode, JsonKind.Number, Level.Error, phase);
        Expect(evidence.Log, JsonKind.String, Level.Error, phase);
        Expect(evidence.LogSha256, JsonKind.String, Level.Error, phase);
        Expect(evidence.ReportSha256, JsonKind.Array, Level.Error, phase);
        Expect(evidence.Tree, JsonKind.String, Level.Warning, phase);
        Expect(evidence.By, JsonKind.String, Level.Warning, phase);
        Expect(evidence.Runner, JsonKind.Object, Level.Warning, phase);
    }

    private void CheckState()
    {
        Expect(step.StateObject, JsonKind.Object, Level.Error);
        Expect(step.State, JsonKind.String, Level.Error);
        for (int index = 0; index < StateTimes.Count; index++)
        {
            Expect(StateTimes.ValueOf(step, index), JsonKind.String, Level.Warning);
        }

        Expect(step.StateHistory, JsonKind.Array, Level.Error);
        rule.ExpectObjects(step, step.StateHistory, findings);
        foreach (JsonValue entry in step.StateHistory.If(JsonKind.Array).Children)
        {
            Expect(entry["status"u8], JsonKind.String, Level.Error);
        }
    }

    private void CheckResult(JsonValue result)
    {
        Expect(result, JsonKind.Object, Level.Error);
        rule.ExpectBoolean(step, result["success"u8], findings);
        rule.ExpectBoolean(step, result["can_retry"u8], findings);
        Expect(result["acceptance_criteria_met"u8], JsonKind.Array, Level.Warning);
    }

    private void CheckReviews(JsonValue reviews)
    {
        Expect(reviews, JsonKind.Array, Level.Error);
        rule.ExpectObjects(step, reviews, findings);
        foreach (JsonValue review in reviews.If(JsonKind.Array).Children)
        {
            rule.ExpectBoolean(step, review["ready_for_execution"u8], findings);
            Expect(review["reviewer"u8], JsonKind.String, Level.Warning);
            Expect(review["critiques"u8], JsonKind.Array, Level.Warning);
        }
    }

    private void CheckExecution(ExecutionRecord execution)
    {
        if (execution.Blocked.Exists || execution.Error.Exists || execution.Metrics.Exists || execution.Queue.Exists)
        {
            CheckBlock(execution.Blocked);
            CheckError(execution.Error);
            CheckMetrics(execution.Metrics, execution.Metrics["tokens"u8]);
            CheckQueue(execution.Queue);
        }
    }

    private void CheckBlock(JsonValue block)
    {
        Expect(block, JsonKind.Object, Level.Error);
        Expect(block["reason"u8], JsonKind.String, Level.Warning);
        Expect(block["blocking_tasks"u8], JsonKind.Array, Level.Warning);
        Expect(block["missing_information"u8], JsonKind.Array, Level.Warning);
        Expect(block["resolution"u8], JsonKind.String, Level.Warning);
    }

    private void CheckError(JsonValue error)
    {
        Expect(error, JsonKind.Object, Level.Error);
        Expect(error["type"u8], JsonKind.String, Level.Warning);
        Expect(error["error_message"u8], JsonKind.String, Level.Warning);
        Expect(error["retry_attempts"u8], JsonKind.Number, Level.Error);
        Expect(error["max_retries"u8], JsonKind.Number, Level.Error);
        rule.ExpectBoolean(step, error["resolved"u8], findings);
    }

    private void CheckMetrics(JsonValue metrics, JsonValue tokens)
    {
        Expect(metrics, JsonKind.Object, Level.Error);
        Expect(metrics["attempts"u8], JsonKind.Number, Level.Warning);
        Expect(metrics["rework_count"u8], JsonKind.Number, Level.Warning);
        Expect(metrics["complexity_score"u8], JsonKind.Number, Level.Warning);
        Expect(metrics["total_execution_time"u8], JsonKind.Number, Level.Warning);
        Expect(tokens, JsonKind.Object, Level.Warning);
        Expect(tokens["input"u8], JsonKind.Number, Level.Warning);
        Expect(tokens["output"u8], JsonKind.Number, Level.Warning);
        Expect(tokens["total"u8], JsonKind.Number, Level.Warning);
    }

    private void CheckQueue(JsonValue queue)
    {
        Expect(queue, JsonKind.Object, Level.Error);
        Expect(queue["position"u8], JsonKind.Number, Level.Warning);
        Expect(queue["queued_at"u8], JsonKind.String, Level.Warning);
        Expect(queue["estimated_start"u8], JsonKind.String, Level.Warning);
    }

    private void Expect(JsonValue value, JsonKind wanted, Level level, Phase? phase = null)
        => rule.ExpectType(step, value, wanted, level, findings, phase);
}
