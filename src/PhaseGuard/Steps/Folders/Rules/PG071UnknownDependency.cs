namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG071UnknownDependency() : GroupRule<StepFolder>(
    "PG071", "unknown-dependency", Level.Warning, "A step waits for a task that no step file of its folder is about.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (StepOutline step in document.Steps)
        {
            foreach (Dependency dependency in step.Dependencies.Where(dependency => !document.ById.Contains(dependency.TaskId) && !document.Nameless.Contains(dependency.TaskId)))
            {
                findings.Add(
                    this,
                    step,
                    dependency.Location,
                    $"no step file of this folder has the task id {Quote.Of(dependency.TaskId)}",
                    "Name the task id of a step beside this one, or take the dependency out.");
            }
        }
    }
}
