using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG047OpenCritique() : StepRule(
    "PG047", "open-critique", Level.Warning, "A grave critique of a review was never resolved.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        foreach (JsonValue critique in Reviews.OpenCritiques(step))
        {
            findings.Add(
                this,
                critique.Place,
                $"a critique of severity {Quote.Of(critique["severity"u8].Text)} is not resolved",
                "Resolve it, and mark it with \"resolved\": true.");
        }
    }
}
