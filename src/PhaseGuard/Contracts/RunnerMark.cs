using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>What a program that runs a command is known by: an id alone may be another's by now.</summary>
/// <param name="ProcessId">Its process id.</param>
/// <param name="Started">When the system started it, as the system says it.</param>
/// <param name="BootId">Since which start of the system ids count; empty where the system does not say it.</param>
internal sealed record RunnerMark(int ProcessId, string Started, string BootId)
{
    /// <summary>The runner that a contract names; <see langword="null"/> where it names none.</summary>
    public static RunnerMark? Of(Contract contract) => Read(contract.Monitoring["runner"u8]);

    /// <summary>Reads a mark; <see langword="null"/> where there is none.</summary>
    public static RunnerMark? Read(JsonValue value)
        => value is { IsObject: true } runner && JsonNumber.TryRead(runner["pid"u8], out decimal id) && id is > 0 and <= int.MaxValue
            ? new RunnerMark((int)id, TextOf(runner["started"u8]), TextOf(runner["boot_id"u8]))
            : null;

    public JsonContent ToJson() => JsonContent.Object(("pid", JsonContent.Of((decimal)ProcessId)), ("started", JsonContent.Of(Started)), ("boot_id", JsonContent.Of(BootId)));

    private static string TextOf(JsonValue value) => value.IsString ? value.Text : "";
}
