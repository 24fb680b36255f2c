using PhaseGuard.Json;

namespace PhaseGuard.Steps.Execution;

/// <summary>What a step file records of its execution beside the phases, whatever the types; the source is section 1 of the specification of execution.</summary>
internal readonly struct ExecutionRecord(JsonValue root)
{
    /// <summary><c>execution_blocked</c>: what stands against the step.</summary>
    public JsonValue Blocked { get; } = root["execution_blocked"u8];

    /// <summary><c>execution_error</c>: what went wrong last.</summary>
    public JsonValue Error { get; } = root["execution_error"u8];

    /// <summary><c>execution_metrics</c>: what was counted.</summary>
    public JsonValue Metrics { get; } = root["execution_metrics"u8];

    /// <summary><c>execution_queue</c>: where the step waits.</summary>
    public JsonValue Queue { get; } = root["execution_queue"u8];
}
