namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG135MissingSessionFile() : SessionRule(
    "PG135", "missing-session-file", Level.Warning, "A session with tasks has no session file.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        if (document.Session is { File: null, Tasks: [var first, ..] })
        {
            findings.Add(
                this,
                first.File,
                Location.Start,
                $"The session has no {SessionPath.SessionFile}",
                "\"dotnet phaseguard workflow repair --write\" writes one.");
        }
    }
}
