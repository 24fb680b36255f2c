namespace PhaseGuard.Workflows.Rules;

internal sealed class PG115SessionIdMismatch() : SessionFileRule(
    "PG115", "session-id-mismatch", Level.Error, "A session calls itself by another name than its folder's.")
{
    protected override void CheckSession(SessionFile session, FindingCollector findings)
    {
        string folder = session.FolderName;
        if (folder.Length > 0 && session.IdValue is { IsString: true, IsBlank: false } id && id.Text != folder)
        {
            findings.Add(
                this,
                id.Place,
                $"The session calls itself {Quote.Of(id.Text)}, and its folder is {Quote.Of(folder)[1..^1]}",
                "Give session_id the name of the folder.");
        }
    }
}
