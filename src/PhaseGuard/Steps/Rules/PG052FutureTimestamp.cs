using System.Globalization;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG052FutureTimestamp() : TimestampRule(
    "PG052", "future-timestamp", Level.Warning, "A timestamp lies in the future.")
{
    /// <summary>How far clocks may disagree, in seconds.</summary>
    private const int Tolerance = 60;

    protected override void CheckTimestamp(StepFile step, Phase? phase, TimeField time, FindingCollector findings)
    {
        if (step.Now is { } now && time.Instant is { } instant && instant > now.Plus(Tolerance))
        {
            findings.Add(
                this,
                time.Value.Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Describe(phase, time)} lies in the future: {Quote.Of(time.Value.Text)}, and it is {step.Options.Time?.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"),
                "Record the time at which it happened; read it from the clock.",
                phase?.ShownName);
        }
    }
}
