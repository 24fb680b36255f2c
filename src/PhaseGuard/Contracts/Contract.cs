using PhaseGuard.Contracts.Policies;
using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>
/// An execution contract as rules and the runner read it: what is run for which task, within which limits, and what was seen of
/// it. The source is section 2 of the specification of execution.
/// </summary>
internal sealed class Contract
{
    private Contract(JsonValue value, ContractPolicy policy)
    {
        (Value, Policy) = (value, policy);
        Resources = value["resources"u8];
        Monitoring = value["monitoring"u8];
    }

    /// <summary>The <c>execution</c> object.</summary>
    public JsonValue Value { get; }

    public ContractPolicy Policy { get; }

    public JsonValue TaskId => Value["task_id"u8];

    public JsonValue AgentType => Value["agent_type"u8];

    public JsonValue StrategyValue => Value["strategy"u8];

    /// <summary><see langword="null"/> where the word is none of a strategy.</summary>
    public ExecutionStrategy? Strategy => ExecutionStrategies.Read(StrategyValue);

    /// <summary>A label of whom is called back; a program that a file names is never run.</summary>
    public JsonValue Callback => Value["callback"u8];

    public JsonValue Context => Value["context"u8];

    /// <summary><c>resources</c>, whatever its type.</summary>
    public JsonValue Resources { get; }

    public JsonValue TimeoutValue => Resources["timeout"u8];

    /// <summary>How long an attempt may take, in seconds; <see langword="null"/> where it is no number above 0, or none is said.</summary>
    public decimal? TimeoutSeconds
        => JsonNumber.Sign(TimeoutValue) <= 0 ? null : JsonNumber.TryRead(TimeoutValue, out decimal seconds) ? seconds : decimal.MaxValue;

    /// <summary>The same as .NET has it, at most its longest.</summary>
    public TimeSpan? Timeout => TimeoutSeconds is not { } seconds ? null
        : seconds >= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond ? TimeSpan.MaxValue
        : TimeSpan.FromTicks(Math.Max(1, (long)(seconds * TimeSpan.TicksPerSecond)));

    public JsonValue MemoryLimitValue => Resources["memory_limit"u8];

    /// <summary>How many bytes an attempt may take; <see langword="null"/> where it is no amount, or none is said.</summary>
    public long? MemoryLimit => ByteAmount.Read(MemoryLimitValue);

    public RetryPolicy Retries => new(Resources["retry_policy"u8]);

    /// <summary><c>monitoring</c>, whatever its type.</summary>
    public JsonValue Monitoring { get; }

    public TimeField StartTime => TimeField.Read(Monitoring["start_time"u8]);

    /// <summary><c>monitoring.checkpoints</c>, whatever its type.</summary>
    public JsonValue CheckpointsValue => Monitoring["checkpoints"u8];

    /// <summary>The checkpoints that are objects, in their order.</summary>
    public IReadOnlyList<ContractCheckpoint> Checkpoints => field ??= ReadCheckpoints();

    /// <summary>The attempts that are known to have begun, in their order.</summary>
    public IReadOnlyList<ContractAttempt> Attempts => field ??= ContractAttempt.Pair(Checkpoints);

    /// <summary><c>monitoring.metrics</c>, whatever its type.</summary>
    public JsonValue MetricsValue => Monitoring["metrics"u8];

    /// <summary><c>result</c>, whatever its type.</summary>
    public JsonValue Result => Value["result"u8];

    /// <summary>The contract that a file holds; <see langword="null"/> where its root has no <c>execution</c> object.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="policy">What the team decided.</param>
    public static Contract? Of(JsonValue root, ContractPolicy policy)
        => root["execution"u8] is { IsObject: true } value ? new Contract(value, policy) : null;

    /// <summary>The contract within a record of another kind, which may have an <c>execution</c> that is none.</summary>
    /// <param name="root">The record's root.</param>
    /// <param name="policy">What the team decided.</param>
    public static Contract? Within(JsonValue root, ContractPolicy policy)
        => root["execution"u8] is { IsObject: true } value && (value["agent_type"u8].Exists || value["resources"u8].Exists) ? new Contract(value, policy) : null;

    /// <summary>Hands each object that a rule reads to the rule on keys.</summary>
    public void CheckKeys(PG002DuplicateKey rule, FindingCollector findings)
    {
        rule.CheckObject(Value, findings);
        rule.CheckObject(Resources, findings);
        rule.CheckObject(Retries.Value, findings);
        rule.CheckObject(Monitoring, findings);
        rule.CheckEntries(CheckpointsValue, findings);
        rule.CheckObject(MetricsValue, findings);
        rule.CheckObject(Result, findings);
    }

    /// <summary>Hands each timestamp to a rule on timestamps; of what is none, another rule speaks.</summary>
    public void CheckTimestamps(JsonRecord record, TimestampRule rule, FindingCollector findings)
    {
        CheckTimestamp(record, rule, StartTime, findings);
        foreach (ContractCheckpoint checkpoint in Checkpoints)
        {
            CheckTimestamp(record, rule, checkpoint.At, findings);
        }
    }

    private static void CheckTimestamp(JsonRecord record, TimestampRule rule, TimeField time, FindingCollector findings)
    {
        if (time.Instant is not null)
        {
            rule.CheckTimestamp(record, null, time, findings);
        }
    }

    private List<ContractCheckpoint> ReadCheckpoints()
    {
        var checkpoints = new List<ContractCheckpoint>();
        foreach (JsonValue entry in CheckpointsValue.If(JsonKind.Array).Children)
        {
            if (entry.IsObject)
            {
                checkpoints.Add(new ContractCheckpoint(entry));
            }
        }

        return checkpoints;
    }
}
