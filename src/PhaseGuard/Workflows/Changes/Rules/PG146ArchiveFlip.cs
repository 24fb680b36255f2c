namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG146ArchiveFlip() : SessionChangeRule(
    "PG146", "archive-flip", Level.Warning, "Tasks became completed as their session was closed, without a summary.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        if (change.Flipped.Count > 0)
        {
            findings.Add(
                this,
                (Outline?)change.After.File ?? change.Flipped[0].File,
                change.After.File?.StatusLocation ?? Location.Start,
                $"{Quote.Some([.. change.Flipped.Select(task => task.Id)])} became completed as the session was closed, and nobody says what was done",
                change.Flipped.Count == 1 ? "Write its summary, or set it back." : "Write their summaries, or set them back.");
        }
    }
}
