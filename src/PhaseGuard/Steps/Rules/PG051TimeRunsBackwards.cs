using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG051TimeRunsBackwards() : LogRule(
    "PG051", "time-runs-backwards", Level.Warning, "A phase ends before it starts, or starts before the phase ahead of it.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        Phase? before = null;
        foreach (Phase phase in step.Phases)
        {
            if (phase.Started.Instant is not { } started)
            {
                continue;
            }

            if (before?.Started is { } earlier && started < earlier.Instant)
            {
                Say(findings, phase, phase.Started, $"{phase} starts before {before}", earlier);
            }

            if (phase.Ended.Instant < started)
            {
                Say(findings, phase, phase.Ended, $"{phase} ends before it starts", phase.Started);
            }

            before = phase;
        }
    }

    private void Say(FindingCollector findings, Phase phase, TimeField time, string message, TimeField than)
        => findings.Add(
            this,
            time.Value.Place,
            $"{message}: {Quote.Of(time.Value.Text)} is before {Quote.Of(than.Value.Text)}",
            "Record each time when it happens, read from the clock.",
            phase.ShownName);
}
