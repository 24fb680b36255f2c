using PhaseGuard.Text;

namespace PhaseGuard.Steps.Changes;

/// <summary>A rule on a step file that was there before and is there after.</summary>
internal abstract class ChangeRule(string id, string name, Level level, string title)
    : Rule<StepChange>(id, name, level, title, RuleScope.Change)
{
    public sealed override void Check(StepChange document, FindingCollector findings)
    {
        if (document is { Before.Root.IsObject: true, After.Root.IsObject: true })
        {
            Check(document, document.Before, document.After, findings);
        }
    }

    protected abstract void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings);
}

/// <summary>A rule on what a commit takes back. A revert takes back on purpose, and an amend cannot be told from a rewrite.</summary>
internal abstract class TakenBackRule(string id, string name, string title)
    : ChangeRule(id, name, Level.Error, title)
{
    internal override Level MildestLevel => Level.Warning;

    protected void Say(StepChange change, FindingCollector findings, SourcePosition at, string message, string cure, Phase? phase = null)
        => findings.Add(
            this,
            at,
            change.Commit.IsRevert ? $"{message} (a revert to an earlier version)" : message,
            cure,
            phase?.ShownName,
            change.Commit.IsRevert ? Level.Warning : null);
}
