namespace PhaseGuard.Steps.Rules;

internal sealed class PG050BadTimestamp() : TimestampRule(
    "PG050", "bad-timestamp", Level.Warning, "A timestamp is not ISO 8601.")
{
    protected override void CheckTimestamp(StepFile step, Phase? phase, TimeField time, FindingCollector findings)
    {
        if (time.IsBad)
        {
            findings.Add(
                this,
                time.Value.Place,
                $"{Describe(phase, time)} is not an ISO 8601 timestamp: {Quote.Of(time.Value.Text)}",
                "Write the day and the time in UTC, such as 2026-01-28T10:05:00Z.",
                phase?.ShownName);
        }
    }
}
