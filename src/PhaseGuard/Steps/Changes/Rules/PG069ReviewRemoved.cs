using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG069ReviewRemoved() : ChangeRule(
    "PG069", "review-removed", Level.Error, "A review is gone, or says something else than before.")
{
    internal override Level MildestLevel => Level.Warning;

    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        if (AppendOnly.FirstChange(before.Reviews, after.Reviews, Reviews.IsSame) is var (review, position, now))
        {
            findings.Add(
                this,
                now.Exists ? now.Place : after.Reviews.Exists ? after.Reviews.Place : after.Root.Place,
                $"the review at index {position}, {Reviews.Author(review)}, {(now.Exists ? "was rewritten" : "is gone")}",
                "Bring the earlier reviews back as they were; a reviewer says something new by another review after them.",
                level: change.Commit.IsRevert ? Level.Warning : null);
        }
    }
}
