namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG137SessionCompletedEarly() : SessionRule(
    "PG137", "session-completed-early", Level.Error, "A session is completed while tasks are open.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        IReadOnlyList<SessionTask> open = document.Session.OpenTasks;
        if (document.Session.Status == SessionStatus.Completed && open.Count > 0)
        {
            findings.Add(
                this,
                document.Session.File!,
                document.Session.File!.StatusLocation,
                $"The session is completed, and {(open.Count == 1 ? "this is" : "these are")} not: {Quote.Some([.. open.Select(task => task.Id)])}",
                $"Finish {(open.Count == 1 ? "it" : "them")}, or set the session to active.", restsOn: open.Select(task => task.Id));
        }
    }
}
