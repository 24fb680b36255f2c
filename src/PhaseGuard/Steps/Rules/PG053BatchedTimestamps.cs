using System.Globalization;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG053BatchedTimestamps() : LogRule(
    "PG053", "batched-timestamps", Level.Warning, "Three or more executed phases share one timestamp.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        TimeBatch? starts = TimeBatch.Find(step.Phases, phase => phase.Started);
        TimeBatch? ends = TimeBatch.Find(step.Phases, phase => phase.Ended);
        if (TimeBatch.Earlier(starts, ends) is { } batch)
        {
            findings.Add(
                this,
                batch.Third.Value.Place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{batch.Size} executed phases share one {batch.Third.Value.Key}: {Quote.Of(batch.Third.Value.Text)}"),
                "Save the step file after each phase, with the times at which it started and ended.",
                batch.Phase.ShownName);
        }
    }
}
