namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG081FalseCheckpoint() : GroupRule<AnnouncedCommit>(
    Code, "false-checkpoint", Level.Error, "A message announces a checkpoint at which the step is not.", RuleScope.Message)
{
    public const string Code = "PG081";

    public override void Check(AnnouncedCommit document, GroupFindingCollector findings)
    {
        foreach (Announcement said in document.False)
        {
            findings.Add(
                this,
                said.Step,
                said.Step.PendingLocation,
                $"the message says that the step is at its {said.Checkpoint} checkpoint, and it is {Where(said.Step)}",
                Cure(said));
        }
    }

    private static string Where(StepOutline step)
        => step.Checkpoint is { } own ? $"at {own}" : step.Pending.Count > 0 ? "at none" : "at none, since no phase is pending";

    private static string Cure(Announcement said)
        => said.Step.Checkpoint is { } own
            ? $"Begin the message with {Prefix(own, said.Step)}{(said.CanComeTrue ? $", or bring the step to {said.Checkpoint}" : "")}."
            : $"{(said.CanComeTrue ? $"Bring the step to {said.Checkpoint}, or begin" : "Begin")} the message with other words than {Prefix(said.Checkpoint, said.Step)}.";

    private static string Prefix(string checkpoint, StepOutline step) => Quote.Of(CommitMessage.PrefixOf(checkpoint, step.Name));
}
