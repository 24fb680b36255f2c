namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG073DependencyCycle() : GroupRule<StepFolder>(
    "PG073", "dependency-cycle", Level.Error, "Steps wait for one another, so that none of them can begin.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (DependencyCycle cycle in DependencyCycle.FindAll(document))
        {
            findings.Add(
                this,
                cycle.Step,
                cycle.Dependency.Location,
                cycle.TaskIds.Count == 1
                    ? $"the step waits for itself: {Quote.Of(cycle.TaskIds[0])}"
                    : $"steps wait for one another: {Quote.Some(cycle.TaskIds, " -> ")} -> {Quote.Of(cycle.TaskIds[0])[1..^1]}",
                cycle.TaskIds.Count == 1 ? "Take the dependency out." : "Take one of these dependencies out.");
        }
    }
}
