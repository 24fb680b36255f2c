namespace PhaseGuard.Workflows.Rules;

internal sealed class PG118MissingSessionField() : SessionFileRule(
    "PG118", "missing-session-field", Level.Warning, "A session file says neither which session it is, nor how far it is.")
{
    protected override void CheckSession(SessionFile session, FindingCollector findings)
    {
        (string Name, bool IsMissing)[] fields = [("session_id", session.IdValue.IsBlank), ("status", session.StatusValue.IsBlank)];
        string[] missing = [.. fields.Where(field => field.IsMissing).Select(field => field.Name)];
        if (missing.Length > 0)
        {
            findings.Add(this, default, $"The session lacks {string.Join(", ", missing)}", missing.Length == 1 ? "Add it." : "Add them.");
        }
    }
}
