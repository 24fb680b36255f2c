using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG145SessionReopened() : SessionChangeRule(
    "PG145", "session-reopened", Level.Warning, "A completed session has another status now, and no task that says why.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        bool isReopened = change.Before.Status == SessionStatus.Completed && change.After.File?.IsReadable == true
            && change.After.Status != SessionStatus.Completed;
        if (isReopened && !change.After.Tasks.Any(task => task.IsUnfinished && Reopens(change.Before.WithId(task.Id))))
        {
            findings.Add(
                this,
                change.After.File!,
                change.After.File!.StatusLocation,
                $"The session was completed, and {(change.After.File.StatusText is { } status ? $"is {Quote.Of(status)[1..^1]} now" : "has no status now")}",
                "Add the task that reopens it, or leave it completed.");
        }
    }

    private static bool Reopens(SessionTask? before) => before?.IsFinished != false;
}
