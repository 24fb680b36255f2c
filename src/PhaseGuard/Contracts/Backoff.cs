using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>How the wait between two attempts grows.</summary>
internal enum Backoff
{
    /// <summary>There is no wait.</summary>
    None,

    /// <summary>The same wait each time.</summary>
    Fixed,

    /// <summary>A second more each time.</summary>
    Linear,

    /// <summary>Twice as long each time.</summary>
    Exponential,
}

/// <summary>The words for it.</summary>
internal static class Backoffs
{
    /// <summary>The words, in the order of <see cref="Backoff"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["none", "fixed", "linear", "exponential"];

    /// <returns><see langword="null"/> where it is none of the words.</returns>
    public static Backoff? Read(JsonValue value)
        => value.Is("none"u8) ? Backoff.None
            : value.Is("fixed"u8) ? Backoff.Fixed
            : value.Is("linear"u8) ? Backoff.Linear
            : value.Is("exponential"u8) ? Backoff.Exponential
            : null;
}
