using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG002DuplicateKey() : StepRule(
    "PG002", "duplicate-key", Level.Error, "An object has the same key twice, and readers disagree on which one wins.")
{
    /// <summary>Up to so many members, comparing each with each is faster than remembering them.</summary>
    private const int Few = 32;

    protected override void CheckStep(StepFile step, Findings findings)
    {
        foreach (JsonValue value in ReadObjects.Of(step))
        {
            foreach (JsonValue member in value.Children.Count <= Few ? AmongFew(value) : AmongMany(value))
            {
                findings.Add(
                    this,
                    member.KeyPlace,
                    $"the key {Quote.Of(member.Key)} stands here a second time",
                    "Keep one of the two; the rest of this check read the last.");
            }
        }
    }

    private static List<JsonValue> AmongFew(JsonValue value)
    {
        List<JsonValue>? seconds = null;
        foreach (JsonValue member in value.Children)
        {
            ReadOnlySpan<byte> key = member.KeyUtf8;
            int earlier = 0;
            foreach (JsonValue other in value.Children)
            {
                if (other.KeyPlace.Offset == member.KeyPlace.Offset)
                {
                    break;
                }

                earlier += other.KeyUtf8.SequenceEqual(key) ? 1 : 0;
            }

            if (earlier == 1)
            {
                (seconds ??= []).Add(member);
            }
        }

        return seconds ?? _none;
    }

    private static readonly List<JsonValue> _none = [];

    private static List<JsonValue> AmongMany(JsonValue value)
    {
        var seconds = new List<JsonValue>();
        var timesSeen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonValue member in value.Children)
        {
            string key = member.Key;
            int times = timesSeen[key] = timesSeen.GetValueOrDefault(key) + 1;
            if (times == 2)
            {
                seconds.Add(member);
            }
        }

        return seconds;
    }
}
