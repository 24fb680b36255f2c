namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG139ArchivedUnfinished() : SessionRule(
    "PG139", "archived-unfinished", Level.Warning, "A session is archived while tasks are open.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        Session session = document.Session;
        IReadOnlyList<SessionTask> open = session.OpenTasks;
        if (session.IsArchived && session.Status != SessionStatus.Completed && open.Count > 0)
        {
            findings.Add(
                this,
                (Outline?)session.File ?? open[0].File,
                session.File?.StatusLocation ?? Location.Start,
                $"The session is archived, and {(open.Count == 1 ? "this is" : "these are")} not finished: {Quote.Some([.. open.Select(task => task.Id)])}",
                $"Finish {(open.Count == 1 ? "it" : "them")}, skip {(open.Count == 1 ? "it" : "them")} with a reason, or take the session back.", restsOn: open.Select(task => task.Id));
        }
    }
}
