using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG054DurationMismatch() : LogRule(
    "PG054", "duration-mismatch", Level.Warning, "A duration differs from the times of its phase.")
{
    /// <summary>How far a duration may be rounded, in seconds.</summary>
    private const decimal Tolerance = 60;

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        (Phase? first, int count) = (null, 0);
        foreach (Phase phase in step.Phases)
        {
            if (Differs(phase))
            {
                first ??= phase;
                count++;
            }
        }

        if (first is not null)
        {
            findings.Add(
                this,
                first.DurationMinutes.Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"duration_minutes of {first} is {JsonNumber.Show(first.DurationMinutes)}, but it ran for {Seconds(first) / 60:0.####} min; {count} {(count == 1 ? "phase differs" : "phases differ")}"),
                "Record the minutes from \"started_at\" to \"ended_at\".",
                first.ShownName);
        }
    }

    private static bool Differs(Phase phase)
        => phase.DurationMinutes.IsNumber && Seconds(phase) is >= 0 and { } seconds
            && !(JsonNumber.TryRead(phase.DurationMinutes, out decimal minutes) && Math.Abs((minutes * 60) - seconds) <= Tolerance);

    private static decimal? Seconds(Phase phase)
        => phase.Started.Instant is { } started ? phase.Ended.Instant?.SecondsSince(started) : null;

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        var edit = new JsonEdit(document.Tree);
        foreach (Phase phase in document.Phases.Where(Differs))
        {
            edit.Replace(phase.DurationMinutes, JsonContent.Of(Seconds(phase)!.Value / 60));
        }

        return Fix.Safe("Write the minutes from \"started_at\" to \"ended_at\".", edit);
    }
}
