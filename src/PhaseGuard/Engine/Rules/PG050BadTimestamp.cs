using PhaseGuard.Json;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG050BadTimestamp() : TimestampRule(
    "PG050", "bad-timestamp", Level.Warning, "A timestamp is not ISO 8601.")
{
    public override void CheckTimestamp(JsonRecord document, RecordElement? element, TimeField time, FindingCollector findings)
    {
        if (time.IsBad)
        {
            findings.Add(
                this,
                time.Value.Place,
                $"{Describe(document, element, time)} is not an ISO 8601 timestamp: {Quote.Of(time.Value.Text)}",
                "Write the day and the time in UTC, such as 2026-01-28T10:05:00Z.",
                element?.ShownName);
        }
    }
}
