using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG052FutureTimestamp() : TimestampRule(
    "PG052", "future-timestamp", Level.Warning, "A timestamp lies in the future.")
{
    /// <summary>How far clocks may disagree, in seconds.</summary>
    private const int Tolerance = 60;

    public override void CheckTimestamp(JsonRecord document, RecordElement? element, TimeField time, FindingCollector findings)
    {
        if (document.Time is { } now && time.Instant is { } instant && instant > Timestamp.Of(now).Plus(Tolerance))
        {
            findings.Add(
                this,
                time.Value.Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Describe(document, element, time)} lies in the future: {Quote.Of(time.Value.Text)}, and it is {now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"),
                "Record the time at which it happened; read it from the clock.",
                element?.ShownName);
        }
    }
}
