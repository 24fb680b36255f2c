namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG138SessionBehind() : SessionRule(
    "PG138", "session-behind", Level.Warning, "A session calls itself less far than its tasks are.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        Session session = document.Session;
        if (session.DueStatus == SessionStatus.Completed)
        {
            findings.Add(
                this, session.File!, session.File!.StatusLocation, $"All tasks are finished, and the session is {SessionStatuses.Word(session.Status)}", "Set it to completed.");
        }
        else if (session is { DueStatus: SessionStatus.Active, FirstBegun: { } begun })
        {
            findings.Add(
                this, session.File!, session.File!.StatusLocation, $"The session is planning, and {Quote.Of(begun.Id)[1..^1]} is {begun.StatusWord}", "Set it to active.");
        }
    }
}
