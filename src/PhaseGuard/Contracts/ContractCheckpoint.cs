using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>What a contract's monitoring says that happened.</summary>
/// <param name="value">The entry of <c>checkpoints</c>.</param>
internal sealed class ContractCheckpoint(JsonValue value)
{
    public JsonValue Value => value;

    public TimeField At { get; } = TimeField.Read(value["at"u8]);

    public JsonValue Event => value["event"u8];

    public bool IsStart => Event.Is("attempt_started"u8);

    public bool IsEnd => Event.Is("attempt_ended"u8);

    /// <summary>The number of the attempt; absent where it is not said.</summary>
    public JsonValue Attempt => value["attempt"u8];

    public bool IsTimedOut => value["outcome"u8].Is("timed_out"u8);
}
