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
    /// <summary>The longest wait, in seconds.</summary>
    private const int LongestWait = 60;

    /// <summary>The words, in the order of <see cref="Backoff"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["none", "fixed", "linear", "exponential"];

    /// <summary>How long is waited before an attempt: it grows with the attempts that were made before.</summary>
    /// <param name="backoff">How it grows.</param>
    /// <param name="attempt">The attempt, counted from 1; before the first there is no wait.</param>
    public static TimeSpan WaitBefore(Backoff backoff, int attempt) => TimeSpan.FromSeconds(attempt <= 1 ? 0 : backoff switch
    {
        Backoff.Fixed => 1,
        Backoff.Linear => Math.Min(attempt - 1, LongestWait),
        Backoff.Exponential => Math.Min(1L << Math.Min(attempt - 2, 30), LongestWait),
        _ => 0,
    });

    /// <returns><see langword="null"/> where it is none of the words.</returns>
    public static Backoff? Read(JsonValue value)
        => value.Is("none"u8) ? Backoff.None
            : value.Is("fixed"u8) ? Backoff.Fixed
            : value.Is("linear"u8) ? Backoff.Linear
            : value.Is("exponential"u8) ? Backoff.Exponential
            : null;
}
