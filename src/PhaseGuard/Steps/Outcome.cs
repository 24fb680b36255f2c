using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>How an executed phase went; the source is section 1 of the specification of step files.</summary>
public enum Outcome
{
    /// <summary>The file says nothing, or something else.</summary>
    Unknown,

    /// <summary>It passed: <c>PASS</c>. A RED phase passes where its test fails as expected.</summary>
    Pass,

    /// <summary>It failed: <c>FAIL</c>.</summary>
    Fail,
}

internal static class Outcomes
{
    public static Outcome Read(JsonValue value)
        => value.Is("PASS"u8) ? Outcome.Pass : value.Is("FAIL"u8) ? Outcome.Fail : Outcome.Unknown;

    /// <summary>What somebody who wrote another word most likely meant; <see langword="null"/> where nothing fits.</summary>
    public static string? Suggest(string word) => Blank.Trim(word).ToUpperInvariant() switch
    {
        "PASS" or "PASSED" or "SUCCESS" or "APPROVED" or "OK" => "PASS",
        "FAIL" or "FAILED" or "FAILURE" => "FAIL",
        _ => null,
    };
}
