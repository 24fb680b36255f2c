using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG116UnknownSessionStatus() : SessionFileRule(
    "PG116", "unknown-session-status", Level.Warning, "A session has a status that does not exist.")
{
    protected override void CheckSession(SessionFile session, FindingCollector findings)
    {
        JsonValue status = session.StatusValue;
        if (status is { IsString: true, IsBlank: false } && session.Status == SessionStatus.None)
        {
            string meant = SessionStatuses.Suggest(status.Text) is { } word ? $"Did you mean \"{word}\"? " : "";
            findings.Add(
                this, status.Place, $"The session has the unknown status {Quote.Of(status.Text)}", $"{meant}Use planning, active, paused or completed.");
        }
    }

    public override Fix? FixFor(SessionFile document, Text.SourcePosition at)
    {
        if (SessionStatuses.Suggest(document.StatusValue.Text) is not { } meant)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(document.StatusValue, JsonContent.Of(meant));
        return Fix.Safe($"Write \"{meant}\".", edit);
    }
}
