using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG149SessionRemoved() : SessionChangeRule(
    "PG149", "session-removed", Level.Warning, "A session is gone with tasks that were open.")
{
    protected override bool JudgesMerges => true;

    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        IReadOnlyList<SessionTask> open = change.Before.OpenTasks;
        if (!change.After.Exists && open.Count > 0)
        {
            findings.Add(
                this,
                (Outline?)change.Before.File ?? change.Before.Tasks[0].File,
                Location.Start,
                $"The session is gone, and {(open.Count == 1 ? "this was" : "these were")} not finished: {Quote.Some([.. open.Select(task => task.Id)])}",
                $"Archive it, or skip {(open.Count == 1 ? "it" : "them")} with a reason first.");
        }
    }
}
