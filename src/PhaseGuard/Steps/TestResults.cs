using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>The counts of a phase's <c>test_results</c>; absent where that is no object.</summary>
internal readonly record struct TestResults(JsonValue Total, JsonValue Passed, JsonValue Failed, JsonValue Skipped)
{
    /// <summary>The count below 0 that stands first in the file; absent where none is.</summary>
    public JsonValue FirstNegative
        => Earlier(Earlier(Negative(Total), Negative(Passed)), Earlier(Negative(Failed), Negative(Skipped)));

    /// <summary>Whether the total is the sum of the others, with or without the skipped; also where they cannot be compared.</summary>
    public bool AddUp
    {
        get
        {
            if (!Total.IsNumber || !IsCount(Passed) || !IsCount(Failed) || !IsCount(Skipped))
            {
                return true;
            }

            return TryReadAll(out decimal total, out decimal run, out decimal skipped)
                ? total == run || total == run + skipped
                : JsonNumber.Approximate(Total) is var about && (about == Run || about == Run + JsonNumber.Approximate(Skipped));
        }
    }

    /// <summary>passed + failed + skipped; <see langword="null"/> where the numbers are too large for it.</summary>
    public decimal? Sum => TryReadAll(out _, out decimal run, out decimal skipped) ? run + skipped : null;

    private double Run => JsonNumber.Approximate(Passed) + JsonNumber.Approximate(Failed);

    private static JsonValue Negative(JsonValue count) => JsonNumber.IsNegative(count) ? count : default;

    private static JsonValue Earlier(JsonValue one, JsonValue other)
        => !one.Exists || (other.Exists && other.Place.Offset < one.Place.Offset) ? other : one;

    private static bool IsCount(JsonValue value) => !value.Exists || value.IsNumber;

    private bool TryReadAll(out decimal total, out decimal run, out decimal skipped)
    {
        bool isExact = JsonNumber.TryRead(Total, out total) & TryReadCount(Passed, out decimal passed)
            & TryReadCount(Failed, out decimal failed) & TryReadCount(Skipped, out skipped);
        run = isExact ? passed + failed : 0;
        return isExact;
    }

    private static bool TryReadCount(JsonValue count, out decimal number)
    {
        number = 0;
        return !count.Exists || JsonNumber.TryRead(count, out number);
    }
}
