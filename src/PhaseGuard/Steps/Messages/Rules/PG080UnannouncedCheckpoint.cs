namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG080UnannouncedCheckpoint() : GroupRule<AnnouncedCommit>(
    "PG080", "unannounced-checkpoint", Level.Error, "A commit brings a step to a checkpoint, and its message does not say so.", RuleScope.Message)
{
    public override void Check(AnnouncedCommit document, GroupFindingCollector findings)
    {
        if (document.Moved.Count == 0)
        {
            return;
        }

        bool fitsOneMessage = document.Moved.DistinctBy(step => (step.Folder, step.Name, step.Checkpoint)).Count() == 1;
        foreach (StepOutline step in document.Moved.Except(LeftToFalseCheckpoint(document, findings)))
        {
            if (step is { Name: var id, Checkpoint: { } checkpoint } && document.Message.CheckpointOf(id) != checkpoint)
            {
                string prefix = Quote.Of(CommitMessage.PrefixOf(checkpoint, id));
                findings.Add(
                    this,
                    step,
                    step.PendingLocation,
                    $"this commit brings the step to its {checkpoint} checkpoint, and its message does not say so: {Quote.Of(document.Message.Subject)}",
                    fitsOneMessage ? $"Begin the message with {prefix}." : $"Commit the step by itself, with a message that begins with {prefix}.");
            }
        }
    }

    /// <summary>Who announces another checkpoint is told once; a rule that is off says nothing.</summary>
    private static IEnumerable<StepOutline> LeftToFalseCheckpoint(AnnouncedCommit document, GroupFindingCollector findings)
        => findings.IsOn(PG081FalseCheckpoint.Code) ? document.False.Select(announcement => announcement.Step) : [];
}
