using PhaseGuard.Engine.Graphs;

namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG073DependencyCycle() : GroupRule<StepFolder>(
    "PG073", "dependency-cycle", Level.Error, "Steps wait for one another, so that none of them can begin.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (DependencyCycle<string> cycle in DependencyCycle<string>.FindAll(document.TaskIds, document.WaitsFor))
        {
            IReadOnlyList<string> ids = cycle.Members;
            string second = ids[ids.Count > 1 ? 1 : 0];
            StepOutline step = document.ById[ids[0]].First(step => step.Dependencies.Any(dependency => dependency.TaskId == second));
            findings.Add(
                this,
                step,
                step.Dependencies.First(dependency => dependency.TaskId == second).Location,
                ids.Count == 1
                    ? $"the step waits for itself: {Quote.Of(ids[0])}"
                    : $"steps wait for one another: {Quote.Some(ids, " -> ")} -> {Quote.Of(ids[0])[1..^1]}",
                ids.Count == 1 ? "Take the dependency out." : "Take one of these dependencies out.");
        }
    }
}
