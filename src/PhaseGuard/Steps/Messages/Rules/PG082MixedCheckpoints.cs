namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG082MixedCheckpoints() : GroupRule<AnnouncedCommit>(
    "PG082", "mixed-checkpoints", Level.Error, "One commit moves the checkpoints of more than one task.")
{
    public override void Check(AnnouncedCommit document, GroupFindingCollector findings)
    {
        StepOutline[] first = [.. document.Moved.Where(step => step.TaskId is not null).DistinctBy(step => step.TaskId)];
        if (first is [_, var other, ..])
        {
            findings.Add(
                this,
                other,
                other.PendingLocation,
                $"this commit changes which phases of more than one task are pending: {Quote.Some([.. first.Select(step => step.TaskId!)])}",
                "Commit each task's checkpoint by itself, so that each can be gone back to.");
        }
    }
}
