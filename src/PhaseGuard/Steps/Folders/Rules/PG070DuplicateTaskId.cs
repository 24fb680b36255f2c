namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG070DuplicateTaskId() : GroupRule<StepFolder>(
    "PG070", "duplicate-task-id", Level.Warning, "Two step files of one folder bear the same task id.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (Grouping<string, StepOutline> same in document.ById)
        {
            StepOutline[] bearers = [.. same.OrderBy(step => step.Path.Length)];
            foreach (StepOutline step in bearers.Skip(1))
            {
                findings.Add(
                    this,
                    step,
                    step.TaskIdLocation,
                    $"the task id {Quote.Of(same.Key)} is that of {Quote.Of(NameOf(bearers[0]))} too",
                    "Give each step of the folder a task id of its own.");
            }
        }
    }

    private static string NameOf(StepOutline step) => step.Path[(step.Path.LastIndexOf('/') + 1)..];
}
