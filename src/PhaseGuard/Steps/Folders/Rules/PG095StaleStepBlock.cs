namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG095StaleStepBlock() : GroupRule<StepFolder>(
    "PG095", "stale-step-block", Level.Warning, "A step is blocked by one that is done, or that nobody knows.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (StepOutline step in document.Steps)
        {
            foreach (Dependency blocking in step.BlockingTasks)
            {
                string? flaw = document.ById[blocking.TaskId].Any(other => other.State == StepState.Done) ? $"the step is blocked by {Quote.Of(blocking.TaskId)}, which is DONE"
                    : document.ById.Contains(blocking.TaskId) || document.Nameless.Contains(blocking.TaskId) ? null
                    : $"the step is blocked by {Quote.Of(blocking.TaskId)}, and no step file of this folder has that task id";
                if (flaw is not null)
                {
                    findings.Add(this, step, blocking.Location, flaw, "Take the block away by `step unblock`, or block the step anew by `step block` with what it waits for.");
                }
            }
        }
    }
}
