namespace PhaseGuard.Workflows.Changes;

/// <summary>A rule on what a commit does to a session.</summary>
internal abstract class SessionChangeRule(string id, string name, Level level, string title)
    : GroupRule<SessionChange>(id, name, level, title, RuleScope.Change)
{
    /// <summary>Whether the rule is asked of merges, too.</summary>
    protected virtual bool JudgesMerges => false;

    public sealed override void Check(SessionChange document, GroupFindingCollector findings)
    {
        if (JudgesMerges || !document.Commit.IsMerge)
        {
            CheckChange(document, findings);
        }
    }

    protected abstract void CheckChange(SessionChange change, GroupFindingCollector findings);
}
