using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG047OpenCritique() : StepRule(
    "PG047", "open-critique", Level.Warning, "A grave critique of a review was never resolved.")
{
    protected override void CheckStep(StepFile step, Findings findings)
    {
        foreach (JsonValue review in Reviews.Of(step))
        {
            foreach (JsonValue critique in review["critiques"u8].If(JsonKind.Array).Children)
            {
                JsonValue severity = critique["severity"u8];
                if (severity.IsString && Ascii.EqualsIgnoreCase(severity.Utf8, "HIGH"u8) && critique["resolved"u8].Kind != JsonKind.True)
                {
                    findings.Add(
                        this,
                        critique.Place,
                        $"a critique of severity {Quote.Of(severity.Text)} is not resolved",
                        "Resolve it, and mark it with \"resolved\": true.");
                }
            }
        }
    }
}
