using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>The keys of a policy, as its readers ask for them.</summary>
/// <param name="root">The policy's JSON.</param>
internal readonly struct PolicyKeys(JsonValue root)
{
    /// <summary>Reads a key; one that is absent or null is at its default.</summary>
    /// <exception cref="PolicyException">The value cannot be read.</exception>
    public T Read<T>(ReadOnlySpan<byte> key, Func<JsonValue, T> read, T byDefault)
        => root[key] is { Exists: true } value ? read(value) : byDefault;
}
