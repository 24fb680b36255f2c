using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG206BadMonitoring() : ContractRule(
    "PG206", "bad-monitoring", Level.Error, "What a contract says was seen of it cannot have been seen.")
{
    private const string UseTimestamp = "Write the day and the time in UTC, such as 2026-01-28T10:05:00Z.";

    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        if (contract.StartTime is { Value.Exists: true, Instant: null } start)
        {
            findings.Add(this, start.Value.Place, $"\"start_time\" must be a timestamp or null, and is {JsonTypes.Describe(start.Value)}", UseTimestamp);
        }

        CheckCheckpoints(contract, findings);
        CheckMetrics(contract.MetricsValue, findings);
    }

    private void CheckCheckpoints(Contract contract, FindingCollector findings)
    {
        JsonValue list = contract.CheckpointsValue;
        Expect(list, JsonKind.Array, "\"checkpoints\"", findings);
        foreach (JsonValue entry in list.If(JsonKind.Array).Children)
        {
            Expect(entry, JsonKind.Object, "a checkpoint", findings);
        }

        TimeField before = default;
        foreach (ContractCheckpoint checkpoint in contract.Checkpoints)
        {
            TimeField at = checkpoint.At;
            if (at.Instant is not { } instant)
            {
                findings.Add(this, (at.Value.Exists ? at.Value : checkpoint.Value).Place, $"the \"at\" of a checkpoint must be a timestamp, and is {(at.Value.Exists ? JsonTypes.Describe(at.Value) : "not there")}", UseTimestamp);
            }
            else if (before.Instant is { } last && instant < last)
            {
                findings.Add(this, at.Value.Place, $"a checkpoint at {Quote.Of(at.Value.Text)} stands behind one at {Quote.Of(before.Value.Text)}", "Keep the checkpoints in the order in which they happened, each with its own time.");
            }

            before = at.Instant is null ? before : at;
            if (!checkpoint.Event.IsString || checkpoint.Event.IsBlank)
            {
                findings.Add(this, (checkpoint.Event.Exists ? checkpoint.Event : checkpoint.Value).Place, "a checkpoint has no \"event\"", "Write what happened, such as \"attempt_started\".");
            }
        }
    }

    private void CheckMetrics(JsonValue metrics, FindingCollector findings)
    {
        Expect(metrics, JsonKind.Object, "\"metrics\"", findings);
        foreach (JsonValue metric in metrics.If(JsonKind.Object).Children)
        {
            if (metric.Kind != JsonKind.Null && (!metric.IsNumber || JsonNumber.IsNegative(metric)))
            {
                findings.Add(this, metric.Place, $"the metric {Quote.Of(metric.Key)} must be a number from 0, and is {JsonTypes.Describe(metric)}", "Write what was measured, or take it out.");
            }
        }
    }

    private void Expect(JsonValue value, JsonKind kind, string what, FindingCollector findings)
    {
        if (value.Exists && value.Kind != kind)
        {
            findings.Add(this, value.Place, $"{what} must be {JsonTypes.Name(kind)}, and is {JsonTypes.Describe(value)}", $"Write {JsonTypes.Name(kind)} here.");
        }
    }
}
