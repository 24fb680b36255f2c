using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>How often a command is attempted, and what is waited between.</summary>
/// <param name="value">The contract's <c>retry_policy</c>; absent where it has none.</param>
internal readonly struct RetryPolicy(JsonValue value)
{
    public JsonValue Value => value;

    public JsonValue MaxAttemptsValue => value["max_attempts"u8];

    public JsonValue BackoffValue => value["backoff"u8];

    /// <summary>How many attempts there are in all; <see langword="null"/> where the contract does not say it by a whole number from 1.</summary>
    public int? MaxAttempts => JsonNumber.TryRead(MaxAttemptsValue, out decimal number) && number >= 1 && number == decimal.Truncate(number)
        ? (int)Math.Min(number, int.MaxValue)
        : null;

    /// <summary>How the wait grows; none where the contract does not say it.</summary>
    public Backoff Backoff => Backoffs.Read(BackoffValue) ?? Backoff.None;
}
