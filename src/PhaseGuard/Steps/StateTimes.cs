using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>The timestamps of a step's state, in the order in which rules look at them; the source is PG050 of the specification.</summary>
internal static class StateTimes
{
    /// <summary>The keys of those that tell how a run of the step ended.</summary>
    public static readonly string[] Ends = ["completed_at", "ended_at", "failed_at", "review_requested_at"];

    private static readonly byte[][] _keys = [.. ((string[])["started_at", .. Ends, "updated"]).Select(Encoding.UTF8.GetBytes)];

    /// <summary>How many there can be.</summary>
    public static int Count => _keys.Length;

    /// <summary>The timestamp at a 0-based position; it may be absent.</summary>
    public static TimeField Of(StepFile step, int index) => TimeField.Read(ValueOf(step, index));

    /// <summary>What stands at a 0-based position, whatever its type.</summary>
    public static JsonValue ValueOf(StepFile step, int index) => step.StateObject[_keys[index]];
}
