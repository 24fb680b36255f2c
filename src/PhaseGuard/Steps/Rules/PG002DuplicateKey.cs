using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG002DuplicateKey() : StepRule(
    "PG002", "duplicate-key", Level.Error, "An object has the same key twice, and readers disagree on which one wins.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        Check(step.Root, findings);
        Check(step.Cycle, findings);
        Check(step.Cycle["tdd_phase_tracking"u8], findings);
        Check(step.Specification, findings);
        Check(step.StateObject, findings);
        Check(step.Result, findings);
        Check(step.Dependencies, findings);
        CheckEntries(step.DependencyList, findings);
        CheckEntries(step.StateHistory, findings);
        CheckEntries(step.Result["acceptance_criteria_met"u8], findings);
        CheckEntries(step.Reviews, findings);
        foreach (JsonValue review in step.Reviews.If(JsonKind.Array).Children)
        {
            CheckEntries(review["critiques"u8], findings);
        }

        foreach (Phase phase in step.Phases)
        {
            Check(phase.Entry, findings);
            Check(phase.TestResults, findings);
            CheckEntries(phase.History, findings);
        }
    }

    private void CheckEntries(JsonValue array, FindingCollector findings)
    {
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            Check(entry, findings);
        }
    }

    private void Check(JsonValue value, FindingCollector findings)
    {
        foreach (JsonValue member in value.RepeatedKeys)
        {
            findings.Add(
                this,
                member.KeyPlace,
                $"the key {Quote.Of(member.Key)} stands here a second time",
                "Keep one of the two; the rest of this check read the last.");
        }
    }
}
