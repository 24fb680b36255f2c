namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG084FalseFinal() : GroupRule<AnnouncedCommit>(
    "PG084", "false-final", Level.Warning, "A message announces FINAL, and the last validation did not pass.", RuleScope.Message)
{
    public override void Check(AnnouncedCommit document, GroupFindingCollector findings)
    {
        foreach (Announcement said in document.Announced.Where(said => said.Checkpoint == Checkpoint.Final && (said.IsTrue || document.Commit.IsMerge)))
        {
            if (said.Step.UnpassedFinal is { } phase)
            {
                findings.Add(
                    this,
                    said.Step,
                    said.Step.PendingLocation,
                    $"the message says that the step is at its FINAL checkpoint, and {phase} is not EXECUTED with PASS",
                    $"Execute {phase} until it passes, and commit then.");
            }
        }
    }
}
