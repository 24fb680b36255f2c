using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG142SummaryRemoved() : SessionChangeRule(
    "PG142", "summary-removed", Level.Warning, "The summary of a completed task is gone.")
{
    protected override bool JudgesMerges => true;

    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach ((SessionTask task, SummaryOutline gone) in change.Bereft)
        {
            findings.Add(this, gone, Location.Start, $"The summary of {Quote.Of(task.Id)[1..^1]} is gone", "Bring it back.");
        }
    }
}
