namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG099HistoryReplaced() : Rule<StepChange>(
    "PG099", "history-replaced", Level.Warning, "A push replaces commits that were public, and what they recorded is lost.", RuleScope.Change)
{
    public override void Check(StepChange document, FindingCollector findings)
    {
        if (document.Commit.Replacement is not { } replaced)
        {
            return;
        }

        string commits = $"{CommitId.Short(replaced.After)} replaces {CommitId.Short(replaced.Before)}";
        FindingCollector lost = findings.As(this, message => $"{message} ({commits})");
        StepChange change = document with { Commit = CommitContext.Ordinary };
        foreach (IRule<StepChange> rule in ChangeRules.OnRecord)
        {
            rule.Check(change, lost);
        }
    }
}
