using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>How often a command is attempted, and what is waited between.</summary>
/// <param name="value">The contract's <c>retry_policy</c>; absent where it has none.</param>
internal readonly struct RetryPolicy(JsonValue value)
{
    /// <summary>The longest wait, in seconds.</summary>
    private const int LongestWait = 60;

    public JsonValue Value => value;

    public JsonValue MaxAttemptsValue => value["max_attempts"u8];

    public JsonValue BackoffValue => value["backoff"u8];

    /// <summary>How many attempts there are in all; <see langword="null"/> where the contract does not say it by a whole number from 1.</summary>
    public int? MaxAttempts => JsonNumber.TryRead(MaxAttemptsValue, out decimal number) && number >= 1 && number == decimal.Truncate(number)
        ? (int)Math.Min(number, int.MaxValue)
        : null;

    /// <summary>How the wait grows; none where the contract does not say it.</summary>
    public Backoff Backoff => Backoffs.Read(BackoffValue) ?? Backoff.None;

    /// <summary>How long is waited before an attempt: it grows with the attempts that were made before.</summary>
    /// <param name="attempt">The attempt, counted from 1; before the first there is no wait.</param>
    public TimeSpan WaitBefore(int attempt) => TimeSpan.FromSeconds(attempt <= 1 ? 0 : Backoff switch
    {
        Backoff.Fixed => 1,
        Backoff.Linear => Math.Min(attempt - 1, LongestWait),
        Backoff.Exponential => Math.Min(1L << Math.Min(attempt - 2, 30), LongestWait),
        _ => 0,
    });
}
