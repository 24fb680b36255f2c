using PhaseGuard.Text;

namespace PhaseGuard.Json;

/// <summary>A timestamp of a record.</summary>
/// <param name="Value">The value; absent where the file has none.</param>
/// <param name="Instant">The instant that it names; <see langword="null"/> where it is no timestamp of PG050.</param>
internal readonly record struct TimeField(JsonValue Value, Timestamp? Instant)
{
    /// <summary>Whether a text stands here that names no instant.</summary>
    public bool IsBad => Instant is null && Value.IsString;

    public static TimeField Read(JsonValue value)
        => new(value, value.IsString && Timestamp.TryRead(value.Utf8, out Timestamp instant) ? instant : null);
}
