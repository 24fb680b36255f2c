namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG094DuplicatePosition() : GroupRule<StepFolder>(
    "PG094", "duplicate-position", Level.Warning, "Two steps of one folder wait at the same position of the queue.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        var first = new Dictionary<string, StepOutline>(StringComparer.Ordinal);
        foreach (StepOutline step in document.Steps)
        {
            if (step.Queue is { } place && !first.TryAdd(place.Name, step))
            {
                findings.Add(
                    this,
                    step,
                    place.Location,
                    $"the position {place.Name} is that of {Quote.Of(first[place.Name].Name)} too",
                    "Give each waiting step a position of its own: `step queue` appends it.");
            }
        }
    }
}
