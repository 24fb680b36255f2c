namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG082MixedCheckpoints() : GroupRule<AnnouncedCommit>(
    "PG082", "mixed-checkpoints", Level.Error, "One commit moves the checkpoints of more than one task.", RuleScope.Message)
{
    public override void Check(AnnouncedCommit document, GroupFindingCollector findings)
    {
        StepOutline[] first = [.. document.Moved.DistinctBy(step => (step.Folder, step.Name))];
        if (first is [_, var other, ..])
        {
            findings.Add(
                this,
                other,
                other.PendingLocation,
                $"this commit changes which phases of more than one task are pending: {Quote.Some([.. Names(first)])}",
                "Commit each task's checkpoint by itself, so that each can be gone back to.");
        }
    }

    /// <summary>The names of the steps, with their folders where two have one name.</summary>
    private static IEnumerable<string> Names(StepOutline[] steps)
        => steps.DistinctBy(step => step.Name).Count() == steps.Length ? steps.Select(step => step.Name) : steps.Select(step => $"{step.Folder}{step.Name}");
}
