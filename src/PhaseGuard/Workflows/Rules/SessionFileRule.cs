namespace PhaseGuard.Workflows.Rules;

/// <summary>A rule on a session file that is a JSON object.</summary>
internal abstract class SessionFileRule(string id, string name, Level level, string title)
    : Rule<SessionFile>(id, name, level, title, RuleScope.File)
{
    public sealed override void Check(SessionFile document, FindingCollector findings)
    {
        if (document.Root.IsObject)
        {
            CheckSession(document, findings);
        }
    }

    protected abstract void CheckSession(SessionFile session, FindingCollector findings);
}
