namespace PhaseGuard.Steps.Rules;

internal sealed class PG015PhaseOrder() : LogRule(
    "PG015", "phase-order", Level.Error, "The phases do not stand in canonical order.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Order.FirstMisplaced is { } phase)
        {
            findings.Add(
                this,
                phase.Name.Place,
                $"Phase {phase} stands where {set.Names[step.Order.Expected]} should",
                $"Put the entries in this order: {string.Join(", ", set.Names)}.",
                phase.ShownName);
        }
    }
}
