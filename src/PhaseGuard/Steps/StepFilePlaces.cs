using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Steps;

/// <summary>The places of a step file that the rules look at which every dialect shares; the source is PG002, PG005 and PG050 of the specification.</summary>
internal static class StepFilePlaces
{
    public static void CheckKeys(StepFile step, PG002DuplicateKey rule, FindingCollector findings)
    {
        rule.CheckObject(step.Root, findings);
        rule.CheckObject(step.Cycle, findings);
        rule.CheckObject(step.Cycle["tdd_phase_tracking"u8], findings);
        rule.CheckObject(step.Specification, findings);
        rule.CheckObject(step.StateObject, findings);
        rule.CheckObject(step.Result, findings);
        CheckKeys(step.Execution, rule, findings);
        rule.CheckObject(step.Dependencies, findings);
        rule.CheckEntries(step.DependencyList, findings);
        rule.CheckEntries(step.StateHistory, findings);
        rule.CheckEntries(step.Result["acceptance_criteria_met"u8], findings);
        rule.CheckEntries(step.Reviews, findings);
        foreach (JsonValue review in step.Reviews.If(JsonKind.Array).Children)
        {
            rule.CheckEntries(review["critiques"u8], findings);
        }

        step.Contract?.CheckKeys(rule, findings);
        foreach (Phase phase in step.Phases)
        {
            rule.CheckObject(phase.Entry, findings);
            rule.CheckObject(phase.TestResults, findings);
            rule.CheckEntries(phase.History, findings);
        }
    }

    private static void CheckKeys(ExecutionRecord execution, PG002DuplicateKey rule, FindingCollector findings)
    {
        rule.CheckObject(execution.Blocked, findings);
        rule.CheckObject(execution.Error, findings);
        rule.CheckObject(execution.Metrics, findings);
        rule.CheckObject(execution.Metrics["tokens"u8], findings);
        rule.CheckObject(execution.Queue, findings);
    }

    public static void CheckTimestamps(StepFile step, TimestampRule rule, FindingCollector findings)
    {
        step.Contract?.CheckTimestamps(step, rule, findings);
        if (step.Set is null)
        {
            return;
        }

        foreach (Phase phase in step.Phases)
        {
            rule.CheckTimestamp(step, phase, phase.Started, findings);
            rule.CheckTimestamp(step, phase, phase.Ended, findings);
        }

        for (int index = 0; index < StateTimes.Count; index++)
        {
            rule.CheckTimestamp(step, null, StateTimes.Of(step, index), findings);
        }
    }
}
