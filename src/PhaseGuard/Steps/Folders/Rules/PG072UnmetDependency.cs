namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG072UnmetDependency() : GroupRule<StepFolder>(
    "PG072", "unmet-dependency", Level.Warning, "A step is executed before the tasks that it waits for are done.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        HashSet<string> open = [.. document.ById.Where(same => same.Any(IsOpen)).Select(same => same.Key)];
        foreach (StepOutline step in document.Steps.Where(step => step.IsUnderWay))
        {
            Dependency[] unmet = [.. step.Dependencies.Where(dependency => dependency.TaskId != step.TaskId && open.Contains(dependency.TaskId))];
            if (unmet.Length > 0)
            {
                findings.Add(
                    this,
                    step,
                    unmet[0].Location,
                    $"cannot execute until dependencies complete: {Quote.Some([.. unmet.Select(dependency => dependency.TaskId).Distinct()])}",
                    "Finish the tasks that this one waits for, and bring their state to DONE.");
            }
        }
    }

    private static bool IsOpen(StepOutline step) => step.State is not (StepState.Unknown or StepState.Done);
}
