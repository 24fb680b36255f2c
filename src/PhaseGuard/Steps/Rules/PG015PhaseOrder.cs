namespace PhaseGuard.Steps.Rules;

internal sealed class PG015PhaseOrder() : LogRule(
    Code, "phase-order", Level.Error, "The phases do not stand in canonical order.")
{
    public const string Code = "PG015";

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Order.FirstMisplaced is { } phase)
        {
            findings.Add(
                this,
                phase.Name.Place,
                $"Phase {phase} stands where {set.Names[step.Order.Expected]} should",
                $"Put the entries in this order: {set.Listing}.",
                phase.ShownName);
        }
    }
}
