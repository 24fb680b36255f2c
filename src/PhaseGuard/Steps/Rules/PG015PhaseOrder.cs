using PhaseGuard.Json;
using PhaseGuard.Text;

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

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        List<Phase> places = document.Phases.FindAll(phase => phase.Index >= 0);
        Phase[] sorted = [.. places.OrderBy(phase => phase.Index)];
        var edit = new JsonEdit(document.Tree);
        for (int index = 0; index < sorted.Length; index++)
        {
            if (sorted[index] != places[index])
            {
                edit.Replace(places[index].Entry, sorted[index].Entry);
            }
        }

        return Fix.Safe("Put the entries in canonical order.", edit);
    }
}
