using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Contracts.Edits;

/// <summary>
/// Writes into a contract what is seen of its execution; what it had stays as it was, byte for byte. The source is section 3 of
/// the specification of execution.
/// </summary>
/// <param name="tree">The file's text.</param>
/// <param name="contract">The contract in it.</param>
/// <param name="time">When it is written.</param>
internal sealed class ContractEdit(JsonTree tree, Contract contract, DateTimeOffset time)
{
    private readonly JsonEdit _json = new(tree);

    /// <summary>An attempt begins.</summary>
    /// <param name="attempt">Which one, counted from 1.</param>
    /// <param name="runner">The program that runs it.</param>
    public void Begin(int attempt, RunnerMark runner)
    {
        JsonContent now = JsonContent.Of(Now);
        JsonContent started = Entry(now, "attempt_started", attempt);
        JsonContent mark = runner.ToJson();
        if (!contract.Monitoring.IsObject)
        {
            _json.Set(contract.Value, "monitoring", JsonContent.Object(("start_time", now), ("checkpoints", JsonContent.Array(started)), ("runner", mark)));
            return;
        }

        if (contract.StartTime.Value.Kind is JsonKind.Absent or JsonKind.Null)
        {
            _json.Set(contract.Monitoring, "start_time", now);
        }

        Append(started);
        _json.Set(contract.Monitoring, "runner", mark);
    }

    /// <summary>An attempt has ended.</summary>
    /// <param name="attempt">Which one, counted from 1.</param>
    /// <param name="outcome">How.</param>
    /// <param name="exitCode">The command's exit code.</param>
    /// <param name="metrics">What was measured.</param>
    public void End(int attempt, AttemptOutcome outcome, int exitCode, params ReadOnlySpan<(string Key, decimal Value)> metrics)
    {
        Append(Entry(
            JsonContent.Of(Now), "attempt_ended", attempt, ("outcome", JsonContent.Of(AttemptOutcomes.Word(outcome))), ("exit_code", JsonContent.Of((decimal)exitCode))));
        JsonContent[] values = new JsonContent[metrics.Length];
        for (int index = 0; index < metrics.Length; index++)
        {
            values[index] = JsonContent.Of(metrics[index].Value);
            if (contract.MetricsValue.IsObject)
            {
                _json.Set(contract.MetricsValue, metrics[index].Key, values[index]);
            }
        }

        if (!contract.MetricsValue.IsObject)
        {
            string[] keys = [.. metrics.ToArray().Select(metric => metric.Key)];
            _json.Set(contract.Monitoring, "metrics", JsonContent.Object(keys.Zip(values)));
        }
    }

    /// <summary>Nothing more is attempted.</summary>
    /// <param name="outcome">How the last attempt ended.</param>
    /// <param name="exitCode">The command's exit code.</param>
    /// <param name="log">The log's path; <see langword="null"/> where none is kept.</param>
    /// <param name="digest">The SHA-256 of the output; <see langword="null"/> where not all of it was seen.</param>
    public void Finish(AttemptOutcome outcome, int exitCode, string? log, string? digest)
    {
        _json.Set(contract.Monitoring, "runner", JsonContent.Null);
        _json.Set(contract.Value, "result", JsonContent.Object(
            ("outcome", JsonContent.Of(AttemptOutcomes.Word(outcome))),
            ("exit_code", JsonContent.Of((decimal)exitCode)),
            ("log", TextOrNull(log)),
            ("sha256", TextOrNull(digest))));
    }

    /// <summary>The file with all changes.</summary>
    public byte[] Apply(ReadOnlySpan<byte> before) => _json.Apply(before);

    /// <summary>The time that is written: checkpoints never run backwards, whatever the clock does.</summary>
    private DateTimeOffset Now
        => contract.Checkpoints.Select(checkpoint => checkpoint.At.Instant).OfType<Timestamp>().Select(told => told.ToTime()).OfType<DateTimeOffset>().Append(time).Max();

    private static JsonContent TextOrNull(string? text) => text is null ? JsonContent.Null : JsonContent.Of(text);

    private static JsonContent Entry(JsonContent at, string name, int attempt, params IEnumerable<(string, JsonContent)> more)
        => JsonContent.Object([("at", at), ("event", JsonContent.Of(name)), ("attempt", JsonContent.Of((decimal)attempt)), .. more]);

    private void Append(JsonContent checkpoint)
    {
        if (contract.CheckpointsValue.IsArray)
        {
            _json.Append(contract.CheckpointsValue, checkpoint);
        }
        else
        {
            _json.Set(contract.Monitoring, "checkpoints", JsonContent.Array(checkpoint));
        }
    }
}
