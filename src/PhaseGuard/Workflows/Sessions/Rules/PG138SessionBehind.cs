namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG138SessionBehind() : SessionRule(
    "PG138", "session-behind", Level.Warning, "A session calls itself less far than its tasks are.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        Session session = document.Session;
        if (session.Status is SessionStatus.None or SessionStatus.Completed || (session.IsArchived && session.OpenTasks.Count > 0))
        {
            return;
        }

        string status = SessionStatuses.Word(session.Status);
        if (session.Tasks.Count > 0 && session.Tasks.All(task => task.IsFinished))
        {
            findings.Add(this, session.File!, session.File!.StatusLocation, $"All tasks are finished, and the session is {status}", "Set it to completed.");
        }
        else if (session.Status == SessionStatus.Planning && session.Tasks.FirstOrDefault(task => task.IsBegun || task.Status == WorkflowStatus.Failed) is { } begun)
        {
            findings.Add(
                this, session.File!, session.File!.StatusLocation, $"The session is planning, and {Quote.Of(begun.Id)[1..^1]} is {begun.StatusWord}", "Set it to active.");
        }
    }
}
